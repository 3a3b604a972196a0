"""What every output has in common: a name, publishing, a status and closing."""

from pathlib import Path

from device.outputs.delivery import DeliveryWorker
from device.outputs.exec import ExecReceiver, ExecSettings
from device.outputs.queue import Queue
from device.station.output import Output


def test_a_delivery_worker_is_an_output(tmp_path: Path) -> None:
    receiver = ExecReceiver(ExecSettings(command="true"))
    output: Output = DeliveryWorker(receiver, Queue(tmp_path / "queue", 10), print)
    assert output.name == "exec"
    assert output.status().keys() == {
        "state", "queued", "delivered", "dropped", "rejected", "error",
    }  # fmt: skip
    output.close()
    assert output.status()["state"] == "closed"
