"""From pieces of ink to digits in lines."""
