"""LeNet-5 from training to the edge: QAT, int8 TFLite, C, and proof of parity."""

__version__ = "0.1.0"
