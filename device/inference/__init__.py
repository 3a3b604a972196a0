"""Engines that run the int8 network on this machine: a TFLite runtime, or generated C."""
