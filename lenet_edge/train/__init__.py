"""LeNet-5 in Keras and the training loop; one of the two places that import TensorFlow."""
