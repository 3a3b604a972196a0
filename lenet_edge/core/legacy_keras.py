"""TensorFlow with its legacy Keras.

The quantisation toolkit (tensorflow-model-optimization) supports tf-keras only, and the variable
that selects it must be set before TensorFlow is first imported. Training and conversion therefore
import ``keras``, ``tf`` and ``tfmot`` from this module.
"""

import os

from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import MissingDependencyError

os.environ["TF_USE_LEGACY_KERAS"] = "1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

try:
    with quiet_stderr():
        import tensorflow as tf
        import tensorflow_model_optimization as tfmot
        import tf_keras as keras

        tf.config.list_logical_devices()  # The first use of TensorFlow warns about missing GPUs.
except ImportError as error:
    raise MissingDependencyError(
        f"training and conversion need TensorFlow ({error}); run: pip install 'lenet-edge[train]'"
    ) from error

__all__ = ["keras", "tf", "tfmot"]
