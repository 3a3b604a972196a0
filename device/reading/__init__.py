"""From a frame to a reading: lines of digits with boxes and confidence."""
