"""Rows and grids of cells with one digit each, such as the wheels of a meter."""
