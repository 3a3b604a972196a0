"""From a camera frame to digits in C: the reader's text, and the same algorithm in NumPy."""
