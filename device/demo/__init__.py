"""Scenes of handwritten digits, drawn where there is no camera."""
