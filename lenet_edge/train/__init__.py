"""LeNet-5 in Keras, the recipes and the training loop; conversion and training use TensorFlow."""
