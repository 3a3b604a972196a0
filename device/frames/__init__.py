"""Frames and their sources: picture files, videos, network streams and cameras."""
