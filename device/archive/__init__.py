"""Archives: very many pictures read into a folder of readings, on one machine or on a cluster."""
