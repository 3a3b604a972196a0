"""The sheet of paper: where it is, and its picture corrected for perspective."""
