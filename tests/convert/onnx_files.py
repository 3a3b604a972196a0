"""Small ONNX networks with random weights."""

from pathlib import Path

import numpy as np

from tests.needs import require


def write_onnx(path: Path, seed: int = 1) -> None:
    """Write a residual network: convolution, branch and sum, pooling, and two ways to flatten."""
    require("onnx")
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(seed)
    constants = {
        "w1": rng.normal(0, 0.4, (4, 1, 3, 3)),
        "w2": rng.normal(0, 0.3, (4, 1, 3, 3)),
        "b2": rng.normal(0, 0.1, 4),
        "gain": rng.uniform(0.5, 1.5, 4),
        "offset": rng.normal(0, 0.1, 4),
        "average": rng.normal(0, 0.1, 4),
        "variance": rng.uniform(0.5, 1.5, 4),
        "w3": rng.normal(0, 0.1, (10, 4 * 6 * 6)),
        "b3": rng.normal(0, 0.1, 10),
    }
    twice_apart = {"dilations": [2, 2], "pads": [2, 2, 2, 2]}
    nodes = [
        helper.make_node("Conv", ["x", "w1"], ["a"], pads=[1, 1, 1, 1], strides=[2, 2]),
        helper.make_node(
            "BatchNormalization", ["a", "gain", "offset", "average", "variance"], ["n"]
        ),
        helper.make_node("Relu", ["n"], ["r"]),
        helper.make_node("Conv", ["r", "w2", "b2"], ["d"], group=4, **twice_apart),
        helper.make_node("Add", ["r", "d"], ["s"]),
        helper.make_node("MaxPool", ["s"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["p"], ["f"]),
        helper.make_node("Gemm", ["f", "w3", "b3"], ["y"], transB=1),
        helper.make_node("Softmax", ["y"], ["z"]),
    ]
    graph = helper.make_graph(
        nodes,
        "residual",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 24, 24])],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, [1, 10])],
        [numpy_helper.from_array(v.astype(np.float32), name) for name, v in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)]), path)


def write_activations(path: Path) -> None:
    """Write a network with the activations of MobileNet V3 and PReLU, and a global maximum."""
    require("onnx")
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(1)
    constants = {
        "w1": rng.normal(0, 0.4, (4, 1, 3, 3)),
        "slopes": rng.uniform(0, 0.5, (4, 1, 1)),
        "w2": rng.normal(0, 0.4, (3, 4)),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w1"], ["a"]),
        helper.make_node("HardSwish", ["a"], ["h"]),
        helper.make_node("Conv", ["x", "w1"], ["b"], dilations=[3, 3], pads=[2, 2, 2, 2]),
        helper.make_node("PRelu", ["b", "slopes"], ["p"]),
        helper.make_node("Add", ["h", "p"], ["s"]),
        helper.make_node("GlobalMaxPool", ["s"], ["g"]),
        helper.make_node("Flatten", ["g"], ["f"]),
        helper.make_node("Gemm", ["f", "w2"], ["z"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "activations",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 24, 24])],
        [helper.make_tensor_value_info("z", TensorProto.FLOAT, [1, 3])],
        [numpy_helper.from_array(v.astype(np.float32), name) for name, v in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)]), path)


def write_channels_last(path: Path, turned_back: list[int] | None = None) -> None:
    """Write a network as TensorFlow's are exported: pictures and flattening have channels last."""
    require("onnx")
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(1)
    constants = {
        "w1": rng.normal(0, 0.4, (4, 3, 3, 3)).astype(np.float32),
        "flat": np.array([-1, 4 * 5 * 5]),
        "w2": rng.normal(0, 0.2, (4 * 5 * 5, 3)).astype(np.float32),
    }
    nodes = [
        helper.make_node("Transpose", ["x"], ["first"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["first", "w1"], ["a"], strides=[2, 2]),
        helper.make_node("Relu", ["a"], ["r"]),
        helper.make_node("Transpose", ["r"], ["last"], perm=turned_back or [0, 2, 3, 1]),
        helper.make_node("Reshape", ["last", "flat"], ["f"]),
        helper.make_node("MatMul", ["f", "w2"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "last",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 12, 12, 3])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 3])],
        [numpy_helper.from_array(values, name) for name, values in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)]), path)
