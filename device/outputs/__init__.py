"""Where readings go: an MQTT broker, a CSV file, a web hook, a command.

Each output has a receiver, which hands records over, and a delivery worker, which retries and
queues what cannot be delivered.
"""
