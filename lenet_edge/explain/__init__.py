"""What the network makes of one digit, layer by layer, as data and as a page to look at."""
