"""Data sets, drawn digits and non-digits, and augmentation of training images."""
