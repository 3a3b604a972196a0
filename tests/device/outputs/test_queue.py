"""The queue: in order, limited, consistent after a kill, and no file until a record must wait."""

import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from device.outputs.queue import Queue
from lenet_edge.core.errors import OutputError
from tests.device.outputs.disks import disk


def drain(queue: Queue) -> list[str]:
    """Take all records."""
    queue.end()
    taken = []
    while (record := queue.head()) is not None:
        taken.append(record)
        queue.done()
    return taken


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_records_that_can_be_delivered_are_never_written_to_disk(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    for record in "abc":
        queue.put(record)
    assert drain(queue) == ["a", "b", "c"]
    queue.close()
    assert files(tmp_path) == []


def test_waiting_records_survive_a_restart(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    queue.put("in memory")
    queue.head()
    queue.persist()
    queue.put("on disk at once")
    queue.close()
    again = Queue(tmp_path / "q", 10)
    assert len(again) == 2
    assert drain(again) == ["in memory", "on disk at once"]
    again.close()
    assert len(Queue(tmp_path / "q", 10)) == 0


def test_closing_writes_the_records_in_memory_to_disk(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    for record in "abc":
        queue.put(record)
    queue.head()
    queue.close()
    assert drain(Queue(tmp_path / "q", 10)) == ["a", "b", "c"]


@pytest.mark.parametrize("persisting", [False, True])
def test_beyond_the_limit_the_oldest_record_is_dropped_and_counted(
    tmp_path: Path, persisting: bool
) -> None:
    queue = Queue(tmp_path / "q", 3)
    if persisting:
        queue.persist()
    for record in "abcdefg":
        queue.put(record)
    assert (len(queue), queue.dropped) == (3, 4)
    assert drain(queue) == ["e", "f", "g"]


def test_the_record_that_is_being_delivered_is_not_dropped(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 2)
    queue.put("a")
    assert queue.head() == "a"
    queue.persist()
    for record in "bcdef":
        queue.put(record)
    assert queue.head() == "a"
    assert queue.dropped == 3
    assert drain(queue) == ["a", "e", "f"]


def test_the_count_of_dropped_records_survives_a_restart(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 2)
    queue.persist()
    for record in "abcde":
        queue.put(record)
    queue.close()
    again = Queue(tmp_path / "q", 2)
    again.put("f")
    assert again.dropped == 4


def test_after_an_outage_records_stay_in_memory_again(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    queue.persist()
    queue.put("a")
    assert queue.head() == "a"
    queue.done()
    queue.put("b")
    queue.head()
    assert rows(tmp_path / "q", queue) == []
    queue.close()
    assert drain(Queue(tmp_path / "q", 10)) == ["b"]


def test_without_waiting_records_new_ones_stay_in_memory_again(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    queue.persist()
    queue.use_memory()
    queue.put("a")
    assert files(tmp_path) == []
    assert queue.head() == "a"
    queue.persist()
    queue.use_memory()  # One record is still waiting.
    queue.put("b")
    assert rows(tmp_path / "q", queue) == ["a", "b"]


def test_a_closed_queue_lets_nobody_wait(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    queue.close()
    taker = threading.Thread(target=queue.head, daemon=True)
    taker.start()
    taker.join(5)
    assert not taker.is_alive()


def test_a_count_that_nothing_else_is_written_with_survives_a_restart(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 1)
    queue.put("a")
    queue.put("b")
    assert drain(queue) == ["b"]
    queue.close()
    assert Queue(tmp_path / "q", 1).dropped == 1


def rows(path: Path, queue: Queue) -> list[str]:
    """Return what is on disk, seen from within: the file is locked for others."""
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        sqlite3.connect(path, timeout=0).execute("select * from waiting")
    return [row[0] for row in queue._connection().execute("select record from waiting")]


def test_only_one_process_can_use_the_file(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10)
    queue.persist()
    queue.put("a")
    with pytest.raises(OutputError, match="another lenet-edge"):
        Queue(tmp_path / "q", 10)


def test_a_damaged_file_is_renamed_and_reported(tmp_path: Path) -> None:
    (tmp_path / "q").write_bytes(b"no data base" * 1000)
    queue = Queue(tmp_path / "q", 10)
    assert "damaged" in (queue.problem or "")
    queue.persist()
    queue.put("a")
    assert queue.problem is None
    assert (tmp_path / "q.broken").read_bytes() == b"no data base" * 1000
    assert drain(queue) == ["a"]


def test_records_that_vanish_from_the_file_are_counted_as_dropped(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 2)
    queue.persist()
    for record in "abc":
        queue.put(record)
    with queue._connection() as database:
        database.execute("delete from waiting")
    queue.end()
    assert queue.head() is None
    assert (len(queue), queue.dropped) == (0, 3)
    assert "damaged" in (queue.problem or "")
    assert (tmp_path / "q.broken").exists()
    queue.put("d")
    assert queue.problem is None
    assert rows(tmp_path / "q", queue) == ["d"]
    assert drain(queue) == ["d"]


def test_a_folder_that_cannot_be_created_is_reported_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot create"):
        Queue(tmp_path / "file" / "folder" / "q", 10)


def test_folders_above_that_of_the_file_are_created(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "state" / "lenet-edge" / "q", 10)
    assert queue.problem is None
    queue.persist()
    queue.put("a")
    queue.close()
    assert drain(Queue(tmp_path / "state" / "lenet-edge" / "q", 10)) == ["a"]


def test_records_stay_in_memory_while_the_disk_cannot_be_written(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "folder" / "q", 3)
    (tmp_path / "folder").rmdir()
    queue.persist()
    for record in "abcd":
        queue.put(record)
    assert "unable to open" in (queue.problem or "")
    assert queue.dropped == 1
    (tmp_path / "folder").mkdir()
    queue.put("e")
    assert queue.problem is None
    queue.close()
    again = Queue(tmp_path / "folder" / "q", 3)
    assert again.dropped == 2
    assert drain(again) == ["c", "d", "e"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 128 KiB."""
    with disk(tmp_path / "tiny", "128k") as folder:
        yield folder


def test_a_folder_that_cannot_be_written_to_is_reported_at_once(tiny_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with pytest.raises(OutputError, match="cannot write to"):
        Queue(tiny_disk / "q", 10)


def test_nothing_is_lost_on_a_full_disk(tiny_disk: Path) -> None:
    queue = Queue(tiny_disk / "q", 1000)
    queue.persist()
    records = [f"{i:03}" + "x" * 1000 for i in range(300)]
    for record in records:
        queue.put(record)
    assert "full" in (queue.problem or "")
    assert len(queue) == 300
    assert drain(queue) == records
    queue.close()
    # That they were taken out may have found no place either: these come again.
    assert set(drain(Queue(tiny_disk / "q", 1000))) <= set(records)


def test_records_are_written_once_the_disk_has_space_again(tiny_disk: Path) -> None:
    (tiny_disk / "film").write_bytes(b"x" * 64 * 1024)
    queue = Queue(tiny_disk / "q", 1000)
    queue.persist()
    records = [f"{i:03}" + "x" * 1000 for i in range(50)]
    for record in records[:40]:
        queue.put(record)
    assert "full" in (queue.problem or "")
    subprocess.run(["mount", "-o", "remount,size=1m", str(tiny_disk)], check=True)
    for record in records[40:]:
        queue.put(record)
    assert queue.problem is None
    queue.close()
    again = Queue(tiny_disk / "q", 1000)
    assert drain(again) == records
    again.close()


def test_threads_put_while_one_takes(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "q", 10000)
    queue.persist()

    def put(name: str) -> None:
        for i in range(200):
            queue.put(f"{name} {i:03}")

    threads = [threading.Thread(target=put, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    taken = []
    while len(taken) < 600:
        taken.append(queue.head() or "")
        queue.done()
    for name in "abc":
        assert [t for t in taken if t[0] == name] == [f"{name} {i:03}" for i in range(200)]
    for thread in threads:
        thread.join()


WRITER = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from device.outputs.queue import Queue
queue = Queue(Path(sys.argv[1]), 100000)
queue.persist()
first = int(sys.argv[2])
for number in range(first, first + 100000):
    queue.put(str(number))
    print(number, flush=True)
"""

READER = """
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from device.outputs.queue import Queue
queue = Queue(Path(sys.argv[1]), 100000)
queue.end()
for _ in range(int(sys.argv[2])):
    print(queue.head(), flush=True)
    queue.done()
signal.pause()  # so that the kill finds it alive, however late it comes
"""


def killed_after(lines: int, script: str, *arguments: object) -> list[str]:
    """Run a script, kill it -9 once it has printed some lines, and return all of them."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = [process.stdout.readline().strip() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
        seen += process.stdout.read().split()
    assert process.returncode == -signal.SIGKILL
    return seen


def test_killed_at_any_moment_nothing_is_lost_and_at_most_one_comes_twice(tmp_path: Path) -> None:
    put: list[str] = []
    for i, lines in enumerate((1, 37, 300)):
        put += killed_after(lines, WRITER, tmp_path / "q", 100000 * i)
    # However late a kill comes, enough is left for the next reader.
    taken = [killed_after(lines, READER, tmp_path / "q", lines + 40) for lines in (1, 20, 100)]
    rest = drain(Queue(tmp_path / "q", 100000))
    got = [record for part in taken for record in part] + rest
    once = list(dict.fromkeys(got))
    # A record may be on disk before its putting was printed; it is not lost, and not promised.
    assert [record for record in once if record in set(put)] == put
    assert len(once) - len(put) <= 3
    assert len(got) - len(once) <= 3
    assert [int(record) for record in once] == sorted(int(record) for record in once)


@settings(max_examples=40, stateful_step_count=30, deadline=None)
class QueueIsAList(RuleBasedStateMachine):
    """Whatever is done to a queue, it is the list of what was put, without what was dropped."""

    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # Hundreds of files that a real disk would have to sync.
        self.folder = TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.path = Path(self.folder.name) / "q"
        self.queue = Queue(self.path, 4)
        self.waiting: list[str] = []
        self.held: list[str] = []
        self.dropped = 0
        self.number = 0

    @rule(text=st.text(max_size=5))
    def put(self, text: str) -> None:
        self.number += 1
        self.waiting.append(f"{self.number} {text}")
        while len(self.waiting) > 4:
            del self.waiting[0]
            self.dropped += 1
        self.queue.put(f"{self.number} {text}")

    @precondition(lambda self: self.held or self.waiting)
    @rule()
    def head(self) -> None:
        if not self.held:
            self.held = [self.waiting.pop(0)]
        assert self.queue.head() == self.held[0]

    @precondition(lambda self: self.held)
    @rule()
    def done(self) -> None:
        self.held = []
        self.queue.done()

    @rule()
    def persist(self) -> None:
        self.queue.persist()

    @rule()
    def use_memory(self) -> None:
        self.queue.use_memory()

    @rule()
    def restart(self) -> None:
        self.queue.close()
        self.queue = Queue(self.path, 4)
        self.waiting, self.held = self.held + self.waiting, []

    @invariant()
    def counts(self) -> None:
        assert len(self.queue) == len(self.waiting) + len(self.held)
        assert self.queue.dropped == self.dropped

    def teardown(self) -> None:
        assert drain(self.queue) == self.held + self.waiting
        self.queue.close()
        self.folder.cleanup()


TestQueueIsAList = QueueIsAList.TestCase
