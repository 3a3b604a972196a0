"""The settings of a live reader, and the plausibility rules for its readings."""
