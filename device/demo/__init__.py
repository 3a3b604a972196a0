"""Scenes of handwritten digits, drawn for use without a camera."""
