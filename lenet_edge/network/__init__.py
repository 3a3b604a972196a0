"""A trained network, whatever runs it: its bundle, its runtimes, its calibration and evaluation."""
