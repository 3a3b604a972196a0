"""Benchmarks of a network's forms, their report, and the comparison of two runs."""
