"""Ctrl-C is for the process that starts workers, and never lost by it."""

import os
import signal
import subprocess
import sys

import pytest

from lenet_edge.core.interrupts import interrupt_spared

PRESS_CTRL_C = "import os, signal; os.kill(os.getpid(), signal.SIGINT); print('still here')"


def test_a_worker_never_sees_ctrl_c() -> None:
    with interrupt_spared():
        worker = subprocess.run(
            [sys.executable, "-c", PRESS_CTRL_C], capture_output=True, check=False
        )
    assert (worker.returncode, worker.stdout) == (0, b"still here\n")
    after = subprocess.run([sys.executable, "-c", PRESS_CTRL_C], capture_output=True, check=False)
    assert b"KeyboardInterrupt" in after.stderr


def test_ctrl_c_while_a_worker_starts_takes_effect_afterwards() -> None:
    steps = []
    with pytest.raises(KeyboardInterrupt):  # noqa: PT012
        with interrupt_spared():
            os.kill(os.getpid(), signal.SIGINT)
            steps.append("the worker is started")
        steps.append("the work goes on")
    assert steps == ["the worker is started"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])
