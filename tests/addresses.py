"""Ask whether the pages behind the sources still answer: `python tests/addresses.py [sources.json]`, once a week on the public host.

The library has no network; this has, so it is no part of it. Standard library only. It asks politely: a host gets one
question at a time, with a pause between two, and what its robots.txt forbids is not asked; the head of a page comes first, and
the page only where that is refused. Of a page that does not answer it says whether an archived copy is known, or one exists.

The exit code is 1 if a page is gone of which the catalogue knows no archived copy: that can be mended.
"""

from __future__ import annotations

import argparse
import http.client
import json
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit
from urllib.robotparser import RobotFileParser

BUNDLED: Final = Path(__file__).parents[1] / "src/sportsdocs/data/sources.json"
ARCHIVE: Final = "https://archive.org/wayback/available?url="
AGENT: Final = "sportsdocs-sources/1 (asks once a week whether a cited page is still there)"
#: A page that answers so is there, and not for us: who reads it may see it.
REFUSALS: Final = (401, 402, 403, 405, 406, 429, 451, 501)
#: What may stand in an address besides letters and digits.
_KEPT: Final = "%/:=&?~+!$,;'@()*[]"
_HOSTS_AT_ONCE: Final = 8
_LONGEST_PAUSE: Final = 30.0
#: Whatever a server, a wire or a name may do wrong; ValueError is an address that is none.
_TROUBLE: Final = (OSError, http.client.HTTPException, ValueError)


@dataclass(frozen=True)
class Answer:
    """What came back for an address: a status (None if nothing did), a word for it, and where it led to."""

    status: int | None
    told: str
    led_to: str | None = None

    @property
    def there(self) -> bool:
        """Whether the page is there, as far as a machine may see; who only leads on and on is not."""
        return self.status is not None and (self.status < 300 or self.status in REFUSALS)


UNASKED: Final = Answer(200, "not asked: robots.txt")


@dataclass(frozen=True)
class Result:
    """A source, its address, what came back, the archived copy in the catalogue, and what the archive says if there is none."""

    source: str
    url: str
    answer: Answer
    known: str | None = None
    archive: str = "not asked for"

    def __str__(self) -> str:
        moved = f" at {self.answer.led_to}" if self.answer.led_to else ""
        return f"{self.source}: {self.answer.told}{moved} <{self.url}>; archived copy: {self.known or self.archive}"


@dataclass
class Asker:
    """Asks the addresses of one host, one after the other."""

    pause: float = 1.0
    timeout: float = 20.0
    archive: str = ARCHIVE
    robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def ask(self, url: str) -> Answer:
        """Ask an address: its head, then the page; a server in trouble is asked a second time."""
        try:
            url = in_ascii(url)
            if not self._robots(url).can_fetch(AGENT, url):
                return UNASKED
        except ValueError as error:
            return Answer(None, f"no address ({error})")
        answer = Answer(None, "never asked")
        for method in ("HEAD", "GET", "GET"):
            time.sleep(self._pause(url))
            answer = self._once(url, method)
            if _settled(answer.status, method):
                break
        return answer

    def _once(self, url: str, method: str) -> Answer:
        try:
            with self._open(url, method) as response:
                led_to = response.geturl()
                return Answer(response.status, str(response.status), None if led_to == url else led_to)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, " ".join(f"{error.code} {error.reason}".split()))
        except _TROUBLE as error:
            return Answer(None, f"no answer ({getattr(error, 'reason', error)})")

    def _open(self, url: str, method: str = "GET") -> Any:
        request = urllib.request.Request(url, method=method, headers={"User-Agent": AGENT})
        return urllib.request.urlopen(request, timeout=self.timeout)

    def _robots(self, url: str) -> RobotFileParser:
        """Give what a host's robots.txt says; one that cannot be had forbids nothing."""
        root = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        if root not in self.robots:
            rules = self.robots[root] = RobotFileParser()
            try:
                with self._open(f"{root}/robots.txt") as response:
                    rules.parse(response.read(500_000).decode("utf-8", "replace").splitlines())
            except _TROUBLE:
                rules.parse([])
        return self.robots[root]

    def _pause(self, url: str) -> float:
        return min(max(self.pause, float(self._robots(url).crawl_delay(AGENT) or 0)), _LONGEST_PAUSE)

    def archived(self, url: str) -> str:
        """Ask the archive whether it has a copy, and tell where."""
        try:
            with self._open(self.archive + quote(url, safe="")) as response:
                closest = json.load(response)["archived_snapshots"].get("closest", {})
                return f"{closest['url']} (not in the catalogue)" if closest else "none"
        except (*_TROUBLE, KeyError, AttributeError, TypeError):
            return "unknown, as the archive does not answer"

    def results(self, sources: Iterable[tuple[str, Mapping[str, str]]]) -> Iterator[Result]:
        """Ask the sources of one host."""
        for id_, source in sources:
            answer = self.ask(source["url"])
            known = source.get("archived_url")
            if answer.there or known:
                yield Result(id_, source["url"], answer, known)
            else:
                yield Result(id_, source["url"], answer, archive=self.archived(source["url"]))


def in_ascii(url: str) -> str:
    """Give an address as it goes over the wire."""
    parts = urlsplit(url)
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    return parts._replace(
        netloc=host, path=quote(parts.path, _KEPT), query=quote(parts.query, _KEPT)
    ).geturl()


def _settled(status: int | None, method: str) -> bool:
    """Tell whether it is no use to ask again: the page is there, or it is neither trouble nor a refused head."""
    if status is None or status >= 500:
        return False
    return status < 300 or status == 429 or method == "GET"


def by_host(sources: Mapping[str, Mapping[str, str]]) -> list[list[tuple[str, Mapping[str, str]]]]:
    """Group the sources that have an address by the host that is asked."""
    hosts: dict[str, list[tuple[str, Mapping[str, str]]]] = {}
    for id_, source in sources.items():
        if "url" in source:
            hosts.setdefault(source["url"].split("/")[2].lower(), []).append((id_, source))
    return list(hosts.values())


def check(
    sources: Mapping[str, Mapping[str, str]], *, pause: float, timeout: float, archive: str
) -> list[Result]:
    """Ask for all sources: several hosts at once, each host one question at a time."""

    def asked(group: list[tuple[str, Mapping[str, str]]]) -> list[Result]:
        return list(Asker(pause, timeout, archive).results(group))

    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as pool:
        return [result for results in pool.map(asked, by_host(sources)) for result in results]


def report(results: Sequence[Result]) -> str:
    """Tell which pages do not answer, which led elsewhere, and how many there are of each."""
    gone = [result for result in results if not result.answer.there]
    refused = [
        r for r in results if r.answer.there and (r.answer is UNASKED or (r.answer.status or 0) >= 400)
    ]
    moved = [result for result in results if result.answer.there and result.answer.led_to]
    parts = [("do not answer", gone), ("are not for machines", refused), ("are elsewhere now", moved)]
    lines = [f"{len(results)} pages asked for"]
    for told, found in parts:
        lines += [f"\n{len(found)} {told}", *(f"- {result}" for result in found)]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, tell, and give the exit code."""
    parser = argparse.ArgumentParser(description="Ask whether the pages behind the sources still answer.")
    parser.add_argument("file", nargs="?", type=Path, default=BUNDLED, help="sources.json of a catalogue")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two questions to one host")
    parser.add_argument("--timeout", type=float, default=20.0, help="seconds to wait for an answer")
    parser.add_argument("--archive", default=ARCHIVE, help="where to ask for archived copies")
    options = parser.parse_args(arguments)
    sources = json.loads(options.file.read_text("utf-8"))
    results = check(sources, pause=options.pause, timeout=options.timeout, archive=options.archive)
    print(report(results))
    return 1 if any(not result.answer.there and result.known is None for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
