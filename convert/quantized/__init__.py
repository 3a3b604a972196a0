"""The int8 graph of a ``.tflite`` file, its checks, and its exact integer arithmetic."""
