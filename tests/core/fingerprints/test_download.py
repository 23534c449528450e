"""Downloads come through, whole and right, whatever the server does; or say why not."""

import errno
import hashlib
import http.server
import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photofind.core.errors import Cancelled, DiskFullError, DownloadError
from photofind.core.fingerprints.download import RemoteFile, download
from photofind.core.task import Progress, Task

CONTENT = bytes(range(256)) * 4096  # a megabyte: several chunks
Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the test told the server to."""

    server: "Server"

    def do_GET(self) -> None:
        """Answer a request (name given by http.server)."""
        self.server.asked.append((self.path, self.headers.get("Range", "")))
        answers = self.server.answers.get(self.path, [not_found])
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        answer(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Stay silent (http.server override)."""

    @property
    def start(self) -> int:
        """Where the client wants to go on."""
        wanted = self.headers.get("Range", "bytes=0-")
        return int(wanted.removeprefix("bytes=").removesuffix("-"))

    def give(self, content: bytes, *, status: int = 200, length: int | None = None) -> None:
        """Send content; a greater length promises more than comes."""
        self.send_response(status)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)


class Server(http.server.ThreadingHTTPServer):
    """A mirror on this machine."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, str]] = []

    def address(self, path: str, *answers: Answer) -> str:
        """Return an address that is answered so, the last answer for ever."""
        self.answers[path] = list(answers)
        return f"http://127.0.0.1:{self.server_port}{path}"


def whole(handler: Handler) -> None:
    start = handler.start
    handler.give(CONTENT[start:], status=206 if start else 200)


def whole_without_ranges(handler: Handler) -> None:
    handler.give(CONTENT)


def dies_after(count: int) -> Answer:
    def answer(handler: Handler) -> None:
        start = handler.start
        rest = CONTENT[start:]
        handler.give(rest[:count], status=206 if start else 200, length=len(rest))
        handler.close_connection = True

    return answer


def corrupt(handler: Handler) -> None:
    start = handler.start
    handler.give((b"x" + CONTENT[1:])[start:], status=206 if start else 200)


def a_page(handler: Handler) -> None:
    handler.give(b"<html>Please log in to this network</html>")


def not_found(handler: Handler) -> None:
    handler.give(b"", status=404)


def in_trouble(handler: Handler) -> None:
    handler.give(b"", status=503)


def no_such_range(handler: Handler) -> None:
    handler.give(b"", status=416 if handler.start else 503)


def redirect_to(address: str) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_response(302)
        handler.send_header("Location", address)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def remote(*mirrors: str) -> RemoteFile:
    digest = hashlib.sha256(CONTENT).hexdigest()
    return RemoteFile("model.onnx", mirrors, digest, len(CONTENT))


def test_a_file_is_fetched(server: Server, tmp_path: Path) -> None:
    path = download(remote(server.address("/a", whole)), tmp_path / "new" / "models")
    assert path.read_bytes() == CONTENT
    assert [each.name for each in path.parent.iterdir()] == ["model.onnx"]


def test_progress_counts_bytes(server: Server, tmp_path: Path) -> None:
    reports: list[Progress] = []
    download(remote(server.address("/a", whole)), tmp_path, Task(report=reports.append))
    assert (reports[-1].stage, reports[-1].done) == ("download", len(CONTENT))
    assert reports[-1].total == len(CONTENT)


def test_a_file_that_is_there_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    file = remote(server.address("/a", whole))
    download(file, tmp_path)
    download(file, tmp_path)
    assert len(server.asked) == 1


def test_a_connection_that_dies_is_continued(server: Server, tmp_path: Path) -> None:
    dying = dies_after(300_000)
    path = download(remote(server.address("/a", dying, dying, dying, dying, whole)), tmp_path)
    assert path.read_bytes() == CONTENT
    assert [wanted for _, wanted in server.asked[:2]] == ["", "bytes=300000-"]


def test_a_server_without_ranges_starts_again(server: Server, tmp_path: Path) -> None:
    address = server.address("/a", dies_after(300_000), whole_without_ranges)
    assert download(remote(address), tmp_path).read_bytes() == CONTENT


def test_a_server_that_forgot_the_range_starts_again(server: Server, tmp_path: Path) -> None:
    address = server.address("/a", dies_after(300_000), no_such_range, whole)
    assert download(remote(address), tmp_path).read_bytes() == CONTENT


def test_a_stopped_download_goes_on_where_it_was(server: Server, tmp_path: Path) -> None:
    file = remote(server.address("/a", whole))
    asked = itertools.count()
    task = Task(is_cancelled=lambda: next(asked) == 2)  # after the second piece
    with pytest.raises(Cancelled):
        download(file, tmp_path, task)
    assert not (tmp_path / "model.onnx").exists()
    assert download(file, tmp_path).read_bytes() == CONTENT
    assert server.asked[-1][1].startswith("bytes=")


def test_a_redirection_is_followed(server: Server, tmp_path: Path) -> None:
    address = server.address("/old", redirect_to(server.address("/new", whole)))
    assert download(remote(address), tmp_path).read_bytes() == CONTENT


@pytest.mark.parametrize(
    "bad",
    [corrupt, a_page, not_found, in_trouble, dies_after(0)],
    ids=["corrupt", "login page", "missing", "in trouble", "dying"],
)
def test_the_next_mirror_helps_out(server: Server, tmp_path: Path, bad: Answer) -> None:
    file = remote(server.address("/bad", bad), server.address("/good", whole))
    assert download(file, tmp_path).read_bytes() == CONTENT


def test_what_one_mirror_began_another_completes(server: Server, tmp_path: Path) -> None:
    bad = server.address("/bad", dies_after(300_000), dies_after(0))
    file = remote(bad, server.address("/good", whole))
    assert download(file, tmp_path).read_bytes() == CONTENT
    assert server.asked[-1] == ("/good", "bytes=300000-")


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (corrupt, "its content is not what was expected"),
        (a_page, "its content is not what was expected"),
        (not_found, r"the server does not give it \(404\)"),
        (in_trouble, r"the server is in trouble \(503\)"),
        (dies_after(0), "the connection breaks off"),
    ],
    ids=["corrupt", "login page", "missing", "in trouble", "dying"],
)
def test_without_a_good_mirror_one_sentence_says_why(
    server: Server, tmp_path: Path, bad: Answer, words: str
) -> None:
    with pytest.raises(DownloadError, match=f"could not be fetched, because {words}.$"):
        download(remote(server.address("/bad", bad)), tmp_path)
    assert not (tmp_path / "model.onnx").exists()


def test_a_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/a"
        with pytest.raises(DownloadError, match="the server cannot be reached"):
            download(remote(address), tmp_path)


def test_without_a_network_the_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="there is no network"):
        download(remote("http://no-such-host.invalid/a"), tmp_path)


def test_a_proxy_is_used(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "http://models.invalid/a"
    server.answers[address] = [whole]
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_port}")
    assert download(remote(address), tmp_path).read_bytes() == CONTENT
    assert server.asked[0][0] == address


def test_a_full_disk_is_named(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(DiskFullError, match="cannot be written"):
        download(remote(server.address("/a", whole)), tmp_path)
