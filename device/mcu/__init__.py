"""The network on microcontrollers: boards as data, firmware, loading, measuring."""
