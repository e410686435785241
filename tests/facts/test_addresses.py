"""The script that asks for the pages behind the sources, against a real server: what it asks, how often, and what it tells."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote
from urllib.robotparser import RobotFileParser

import pytest

from tests import addresses
from tests.addresses import AGENT, UNASKED, Answer, Asker, by_host, in_ascii, main

ROBOTS = "User-agent: *\nDisallow: /private\n"
STATUS = {"/ok": 200, "/gone": 404, "/very-gone": 410, "/shut": 403, "/busy": 429, "/broken": 500}


class Handler(BaseHTTPRequestHandler):
    """A host with pages of every sort; it keeps what it was asked, and how many questions it had at once."""

    asked: ClassVar[list[tuple[str, str, str | None]]] = []
    now: ClassVar[int] = 0
    most: ClassVar[int] = 0
    recovering: ClassVar[int] = 0
    lock: ClassVar[threading.Lock] = threading.Lock()

    def do_HEAD(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def _serve(self) -> None:
        kind = Handler
        with kind.lock:
            kind.now += 1
            kind.most = max(kind.most, kind.now)
            kind.asked.append((self.command, self.path, self.headers["User-Agent"]))
        time.sleep(0.01)
        with kind.lock:
            kind.now -= 1  # before the answer: whoever has it may ask again
        self._answer()

    def _answer(self) -> None:
        if self.path == "/robots.txt":
            self._send(200, ROBOTS)
        elif self.path == "/moved":
            self._send(301, location="/ok")
        elif self.path == "/around":
            self._send(302, location="/around")
        elif self.path == "/no-head":
            self._send(200 if self.command == "GET" else 405, "a page")
        elif self.path == "/recovering":
            Handler.recovering += 1
            self._send(200 if Handler.recovering == 3 else 503)
        elif self.path == "/slow":
            time.sleep(1)
            self.close_connection = True
        elif self.path.startswith("/wayback?url="):
            self._archive(unquote(self.path.partition("=")[2]))
        else:
            self._send(STATUS.get(self.path, 200), "a page")

    def _archive(self, url: str) -> None:
        copy = {"closest": {"available": True, "url": f"https://archive.example/{url}"}}
        found: Any = {"archived_snapshots": copy if url.endswith("/gone") else {}}
        self._send(200, "no JSON" if url.endswith("/broken") else json.dumps(found))

    def _send(self, status: int, body: str = "", location: str | None = None) -> None:
        data = body.encode()
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
        """Say nothing: tests read what was asked."""


class Quiet(ThreadingHTTPServer):
    """A server that is not upset by those who hang up."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        assert isinstance(sys.exc_info()[1], OSError)


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "*")
    Handler.asked, Handler.most, Handler.recovering = [], 0, 0
    with Quiet(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def asker(host: str) -> Asker:
    return Asker(pause=0, timeout=0.3, archive=f"{host}/wayback?url=")


def asked_for(path: str) -> list[str]:
    return [method for method, found, _ in Handler.asked if found == path]


@pytest.mark.parametrize(
    ("path", "status", "there", "methods"),
    [
        ("/ok", 200, True, ["HEAD"]),
        ("/no-head", 200, True, ["HEAD", "GET"]),
        ("/gone", 404, False, ["HEAD", "GET"]),
        ("/very-gone", 410, False, ["HEAD", "GET"]),
        ("/shut", 403, True, ["HEAD", "GET"]),
        ("/busy", 429, True, ["HEAD"]),
        ("/broken", 500, False, ["HEAD", "GET", "GET"]),
        ("/recovering", 200, True, ["HEAD", "GET", "GET"]),
        ("/slow", None, False, ["HEAD", "GET", "GET"]),
    ],
)
def test_a_page_is_there_or_not(
    host: str, asker: Asker, path: str, status: int | None, there: bool, methods: list[str]
) -> None:
    answer = asker.ask(f"{host}{path}")
    assert (answer.status, answer.there, answer.led_to) == (status, there, None)
    assert asked_for(path) == methods
    assert {agent for _, _, agent in Handler.asked} == {AGENT}


def test_a_page_that_moved_is_found_where_it_is(host: str, asker: Asker) -> None:
    assert asker.ask(f"{host}/moved") == Answer(200, "200", f"{host}/ok")


def test_a_page_that_leads_to_itself_for_ever_is_not_there(host: str, asker: Asker) -> None:
    assert not asker.ask(f"{host}/around").there


def test_what_robots_txt_forbids_is_not_asked(host: str, asker: Asker) -> None:
    assert asker.ask(f"{host}/private/page") is UNASKED
    assert asker.ask(f"{host}/ok").there
    assert [path for _, path, _ in Handler.asked] == ["/robots.txt", "/ok"]


def test_addresses_in_any_script_are_asked_for(host: str, asker: Asker) -> None:
    assert asker.ask(f"{host}/straße?q=größe%20&x=1#teil").there
    assert Handler.asked[-1][1] == "/stra%C3%9Fe?q=gr%C3%B6%C3%9Fe%20&x=1"
    assert in_ascii("https://müller.example/a[b]") == "https://xn--mller-kva.example/a[b]"


def test_an_address_that_is_none_is_no_crash(asker: Asker) -> None:
    assert asker.ask("http://[::1/page") == Answer(None, "no address (Invalid IPv6 URL)")
    assert not asker.ask(f"http://{'x' * 70}.example/").there


def test_where_nobody_listens_there_is_no_answer() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/page"
        answer = Asker(pause=0, timeout=0.3).ask(url)
    assert answer.status is None
    assert answer.told.startswith("no answer (")


def test_a_host_says_how_long_to_wait(asker: Asker, host: str) -> None:
    assert asker._pause(f"{host}/ok") == 0
    for delay, pause in (("7", 7), ("7000", 30)):
        asker.robots[host] = RobotFileParser()
        asker.robots[host].parse(["User-agent: *", f"Crawl-delay: {delay}"])
        assert asker._pause(f"{host}/ok") == pause


def test_the_archive_is_asked_for_what_is_gone_only(host: str, asker: Asker) -> None:
    sources = {
        "a": {"url": f"{host}/ok"},
        "b": {"url": f"{host}/gone"},
        "c": {"url": f"{host}/broken"},
        "d": {"url": f"{host}/very-gone", "archived_url": "https://archive.example/mine"},
        "e": {"url": f"{host}/very-gone"},
    }
    results = {result.source: result for result in asker.results(sources.items())}
    assert {id_: (result.known, result.archive) for id_, result in results.items()} == {
        "a": (None, "not asked for"),
        "b": (None, f"https://archive.example/{host}/gone (not in the catalogue)"),
        "c": (None, "unknown, as the archive does not answer"),
        "d": ("https://archive.example/mine", "not asked for"),
        "e": (None, "none"),
    }
    assert sum(path.startswith("/wayback") for _, path, _ in Handler.asked) == 3
    assert str(results["b"]) == (
        f"b: 404 Not Found <{host}/gone>; archived copy: https://archive.example/{host}/gone (not in the catalogue)"
    )


def test_a_host_gets_one_question_at_a_time(host: str, tmp_path: Path) -> None:
    sources = {f"s{n}": {"url": f"{host}/page-{n}"} for n in range(20)}
    (tmp_path / "sources.json").write_text(json.dumps(sources), "utf-8")
    assert main([str(tmp_path / "sources.json"), "--pause", "0"]) == 0
    assert Handler.most == 1
    assert [path for _, path, _ in Handler.asked] == ["/robots.txt", *(f"/page-{n}" for n in range(20))]


def test_there_is_a_pause_between_two_questions(host: str) -> None:
    started = time.monotonic()
    list(Asker(pause=0.1, timeout=1).results((str(n), {"url": f"{host}/ok"}) for n in range(3)))
    assert time.monotonic() - started >= 0.3


def test_hosts_are_told_apart_whatever_their_case() -> None:
    sources = {"a": {"url": "http://X.org/1"}, "b": {"title": "paper"}, "c": {"url": "https://x.org/2"}}
    assert [[id_ for id_, _ in group] for group in by_host({**sources, "d": {"url": "http://y.org"}})] == [
        ["a", "c"],
        ["d"],
    ]


@pytest.mark.parametrize(("archived", "code"), [(None, 1), ("https://archive.example/x", 0)])
def test_as_a_command_it_tells_all_and_fails_for_what_can_be_mended(
    host: str, tmp_path: Path, archived: str | None, code: int
) -> None:
    sources: dict[str, dict[str, str]] = {
        "da": {"url": f"{host}/ok"},
        "fort": {"url": f"{host}/gone", **({"archived_url": archived} if archived else {})},
        "zu": {"url": f"{host}/shut"},
        "geheim": {"url": f"{host}/private"},
        "um": {"url": f"{host}/moved"},
        "ohne": {"title": "Blatt"},
    }
    (tmp_path / "sources.json").write_text(json.dumps(sources), "utf-8")
    command = [sys.executable, "-I", addresses.__file__, str(tmp_path / "sources.json"), "--pause", "0"]
    done = subprocess.run(
        [*command, "--archive", f"{host}/wayback?url="], capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    heads = [line for line in done.stdout.splitlines() if line and not line.startswith("- ")]
    assert heads == ["5 pages asked for", "1 do not answer", "2 are not for machines", "1 are elsewhere now"]
    told = [line.partition(":")[0] for line in done.stdout.splitlines() if line.startswith("- ")]
    assert told == ["- fort", "- zu", "- geheim", "- um"]
    assert f"archived copy: {archived or f'https://archive.example/{host}/gone'}" in done.stdout


def test_the_bundled_sources_are_what_it_asks_by_default() -> None:
    sources = json.loads(addresses.BUNDLED.read_text("utf-8"))
    assert sum(map(len, by_host(sources))) == sum("url" in source for source in sources.values()) > 200
