"""Downloads from real HTTP servers on this machine, each of which misbehaves in one way."""

import errno
import gzip
import hashlib
import http.server
import threading
from pathlib import Path

import pytest

from lenet_edge.core.errors import DownloadError, OutputError
from lenet_edge.data import download
from tests.lenet_edge.data.idx_files import small_set

DEAD = "http://127.0.0.1:9/"


class Mirror(http.server.ThreadingHTTPServer):
    """Serves ``files``; ``cut`` ends each connection after so many bytes of body."""

    def __init__(self, files: dict[str, bytes], *, cut: int | None = None, ranges: bool = True):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files, self.cut, self.ranges = files, cut, ranges
        self.requests: list[tuple[str, str | None]] = []
        self.url = f"http://127.0.0.1:{self.server_port}/mnist/"


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        mirror, name = self.server, self.path.rpartition("/")[2]
        asked = self.headers.get("Range")
        mirror.requests.append((name, asked))
        if name not in mirror.files:
            self.send_error(404)
            return
        content = mirror.files[name]
        start = int(asked[len("bytes=") : -1]) if asked and mirror.ranges else 0
        if asked and start >= len(content):
            self.send_error(416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self.wfile.write(content[start:][: mirror.cut])

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def serve():
    mirrors: list[Mirror] = []

    def start(files: dict[str, bytes], **habits) -> Mirror:
        mirror = Mirror(files, **habits)
        threading.Thread(target=mirror.serve_forever, args=(0.01,), daemon=True).start()
        mirrors.append(mirror)
        return mirror

    yield start
    for mirror in mirrors:
        mirror.shutdown()
        mirror.server_close()


@pytest.fixture
def files(monkeypatch) -> dict[str, bytes]:
    """A small set in the place of MNIST, as its ``.gz`` files."""
    plain = small_set()
    monkeypatch.setattr(
        download,
        "MNIST_SHA256",
        {name: hashlib.sha256(content).hexdigest() for name, content in plain.items()},
    )
    return {f"{name}.gz": gzip.compress(content, 1, mtime=0) for name, content in plain.items()}


@pytest.fixture
def cache(tmp_path) -> Path:
    return tmp_path / "cache"


def content_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_all_files_are_downloaded_and_nothing_else(serve, files, cache):
    download.download_mnist(cache, [serve(files).url])
    assert content_of(cache) == files
    assert download.is_cached(cache)


def test_a_valid_file_is_not_downloaded_again(serve, files, cache):
    mirror = serve(files)
    download.download_mnist(cache, [mirror.url])
    download.download_mnist(cache, [mirror.url])
    assert len(mirror.requests) == 4


def test_after_a_404_the_next_mirror_is_used_for_all_files(serve, files, cache):
    empty, good = serve({}), serve(files)
    download.download_mnist(cache, [empty.url, good.url])
    assert content_of(cache) == files
    assert len(empty.requests) == 1


def test_an_interrupted_download_continues_where_it_ended(serve, files, cache):
    largest = max(map(len, files.values()))
    mirror = serve(files, cut=largest // 2 + 1)
    download.download_mnist(cache, [mirror.url])
    assert content_of(cache) == files
    resumed = [asked for _, asked in mirror.requests if asked]
    assert f"bytes={largest // 2 + 1}-" in resumed


def test_an_incomplete_file_is_a_part_that_a_later_call_continues(serve, files, cache):
    name = "train-images-idx3-ubyte.gz"
    with pytest.raises(DownloadError, match=r"the connection ended after \d+ of \d+ bytes"):
        download.download_mnist(cache, [serve(files, cut=1000).url])
    assert set(content_of(cache)) == {f"{name}.part"}
    mirror = serve(files)
    download.download_mnist(cache, [mirror.url])
    assert content_of(cache) == files
    assert mirror.requests[0] == (name, "bytes=4000-")


def test_a_mirror_that_cannot_resume_starts_over(serve, files, cache):
    cache.mkdir()
    (cache / "train-images-idx3-ubyte.gz.part").write_bytes(b"the beginning")
    download.download_mnist(cache, [serve(files, ranges=False).url])
    assert content_of(cache) == files


@pytest.mark.parametrize("left", [b"something else entirely", b"x" * 100_000])
def test_a_part_of_another_file_is_discarded(serve, files, cache, left):
    cache.mkdir()
    (cache / "train-images-idx3-ubyte.gz.part").write_bytes(left)
    download.download_mnist(cache, [serve(files).url])
    assert content_of(cache) == files


def test_a_complete_part_is_only_verified(serve, files, cache):
    name = "train-images-idx3-ubyte.gz"
    cache.mkdir()
    (cache / f"{name}.part").write_bytes(files[name])
    download.download_mnist(cache, [serve(files).url])
    assert content_of(cache) == files


@pytest.mark.parametrize(
    "wrong", [b"<html>Log in to this network</html>", gzip.compress(b"other", mtime=0), b""]
)
def test_wrong_content_is_refused_and_deleted(serve, files, cache, wrong):
    with pytest.raises(DownloadError, match="wrong content"):
        download.download_mnist(cache, [serve(dict.fromkeys(files, wrong)).url])
    assert content_of(cache) == {}


def test_the_error_gives_one_reason_per_mirror(serve, files, cache):
    mirrors = [DEAD, serve({}).url, "http://no-such-host.invalid/"]
    with pytest.raises(DownloadError) as caught:
        download.download_mnist(cache, mirrors)
    message = str(caught.value)
    assert "no mirror delivered train-images-idx3-ubyte.gz" in message
    assert f"{DEAD}: Connection refused" in message
    assert "HTTP 404" in message
    assert "http://no-such-host.invalid/: " in message
    assert "--data" in message


def test_a_mirror_that_does_not_answer_is_given_up_soon(monkeypatch, files, cache):
    monkeypatch.setattr(download, "CONNECT_SECONDS", 0.1)
    with http.server.socketserver.TCPServer(("127.0.0.1", 0), None) as silent:
        url = f"http://127.0.0.1:{silent.server_address[1]}/"
        with pytest.raises(DownloadError, match=r"no answer within 0\.1 seconds"):
            download.download_mnist(cache, [url])


def test_a_malformed_mirror_is_reported(files, cache):
    with pytest.raises(DownloadError, match="unknown url type"):
        download.download_mnist(cache, ["not-a-url"])


def test_other_mirrors_can_be_set_in_the_environment(monkeypatch, serve, files, cache):
    monkeypatch.setenv("LENET_EDGE_MIRRORS", f"{DEAD} {serve(files).url}")
    download.download_mnist(cache)
    assert content_of(cache) == files
    monkeypatch.delenv("LENET_EDGE_MIRRORS")
    assert download.configured_mirrors() == download.MIRRORS


def test_a_read_only_cache_is_reported(serve, files, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"cannot write the cache .*Not a directory.*XDG_CACHE"):
        download.download_mnist(tmp_path / "file" / "cache", [serve(files).url])


def test_a_full_disk_is_reported_and_leaves_no_file(monkeypatch, serve, files, cache):
    def full(path: Path, content: bytes) -> None:
        raise OutputError("full") from OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(download, "write_file", full)
    with pytest.raises(OutputError, match=r"cannot write the cache .*No space left on device"):
        download.download_mnist(cache, [serve(files).url])
    assert set(content_of(cache)) == {"train-images-idx3-ubyte.gz.part"}


def test_a_disk_that_fills_up_is_not_reported_as_an_error_of_the_mirror(serve, files, cache):
    cache.mkdir()
    (cache / "train-images-idx3-ubyte.gz.part").symlink_to("/dev/full")
    with pytest.raises(OutputError, match="No space left on device"):
        download.download_mnist(cache, [serve(files).url])
