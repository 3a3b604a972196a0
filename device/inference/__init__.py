"""What runs the int8 network on this machine: a TFLite runtime, or generated C."""
