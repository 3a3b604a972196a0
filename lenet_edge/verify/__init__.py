"""Parity: every form of a network compared with every other, and a verdict."""
