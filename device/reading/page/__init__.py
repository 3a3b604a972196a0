"""The sheet of paper: where it is, and how it looks when laid flat."""
