"""The live loop: frames in, stable readings out."""
