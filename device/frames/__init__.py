"""Frames, and where they come from: picture files, videos, streams and cameras."""
