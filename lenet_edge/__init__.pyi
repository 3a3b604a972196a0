"""The public names of ``lenet_edge`` for type checkers; ``__init__.py`` imports them lazily."""

from device.reading.options import ReadingOptions as ReadingOptions
from device.reading.reader import Reader as Reader
from device.reading.result import Reading as Reading
from lenet_edge.core.errors import LenetEdgeError as LenetEdgeError
from lenet_edge.core.version import __version__ as __version__
from lenet_edge.data.datasets import Dataset as Dataset
from lenet_edge.data.datasets import load_dataset as load_dataset
from lenet_edge.data.uci_digits import load_digits as load_digits
from lenet_edge.network.bundle import Bundle as Bundle
from lenet_edge.network.evaluation import Evaluation as Evaluation
from lenet_edge.network.evaluation import evaluate as evaluate
from lenet_edge.network.predictor import Predictor as Predictor
from lenet_edge.network.runtimes import TflitePredictor as TflitePredictor
from lenet_edge.network.second_look import SecondLook as SecondLook
from lenet_edge.network.second_look import look_twice as look_twice
