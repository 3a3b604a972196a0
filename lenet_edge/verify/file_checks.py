"""Judge that the ``.tflite`` files hold a network and nothing else."""

from convert.quantized.flatbuffer import DamageError, unread_parts
from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.contract import Check


def check_model_files(bundle: Bundle) -> list[Check]:
    """Check that every byte of each ``.tflite`` file is a part of its model, or padding.

    Names and metadata are parts of a model, but no form computes with them: they are not judged.
    """
    names = tuple(name for name in bundle.manifest["files"] if name.endswith(".tflite"))
    checks = [_check(name, bundle.path(name).read_bytes()) for name in names]
    if names:
        checks.append(
            Check(
                "names and metadata in the .tflite files are those that the converter wrote",
                None,
                "no form computes with them",
                names,
            )
        )
    return checks


def _check(name: str, content: bytes) -> Check:
    statement = f"every byte of {name} belongs to its model"
    try:
        parts = unread_parts(content)
    except DamageError as error:
        return Check(statement, False, str(error), (name,))
    detail = f"{len(content):,} bytes"
    if parts:
        unread = sum(end - start for start, end in parts)
        detail = f"{unread:,} of {detail} do not, the first of them at byte {parts[0][0]:,}"
    return Check(statement, not parts, detail, (name,))
