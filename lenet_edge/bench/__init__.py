"""How fast every form of a network is, measured in one run."""
