"""From grey pixels to pieces of ink."""
