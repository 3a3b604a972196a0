"""Tools around the reader: diagnosis of a machine, benchmark and scores."""
