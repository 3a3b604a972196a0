"""A page, and an HTTP API, that show what a station sees and turn its knobs."""
