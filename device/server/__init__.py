"""A page and an HTTP API that show what a station reads, and change its settings."""
