"""What helps around the reader: diagnosis, benchmark and scores."""
