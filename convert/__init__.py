"""Converts a trained network to what is deployed: .tflite files, C arrays and plain C."""
