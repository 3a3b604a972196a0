"""Where readings go: an MQTT broker, a CSV file, a web hook, a command.

Each has a receiver, which delivers, and a courier, which keeps what cannot be delivered.
"""
