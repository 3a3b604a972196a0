"""Parity: compare every form of a network with every other, and check the bundle's contract."""
