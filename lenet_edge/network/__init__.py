"""What a trained network is, whatever runs it: its bundle, its runtimes, its evaluation."""
