"""``lenet-edge build``: train, then convert."""

from pathlib import Path

import click

from lenet_edge.commands.convert import finish_bundle
from lenet_edge.commands.options import json_option, training_options
from lenet_edge.commands.train import run_training
