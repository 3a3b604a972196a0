"""Sweeps: many networks trained with different settings, and the best of them chosen."""
