"""The workflows of the public host: nothing moves under them, and they may do nothing that they need not."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

WORKFLOWS = Path(__file__).parents[2] / ".github" / "workflows"
#: A tag in place of a commit, the checkout's token left on disk, all permissions, and a title that runs as a command.
CARELESS = """\
on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: echo "${{ github.event.pull_request.title }}"
"""


def zizmor(place: Path) -> subprocess.CompletedProcess[str]:
    """Audit workflows at the strictest, without the network."""
    program = shutil.which("zizmor", path=sysconfig.get_path("scripts"))
    assert program is not None, "install the group `test`"
    command = [program, "--offline", "--persona", "auditor", "--no-progress", str(place)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_an_audit_finds_nothing() -> None:
    audit = zizmor(WORKFLOWS)
    assert audit.returncode == 0, audit.stdout
    assert "No findings to report" in audit.stdout


def test_the_audit_finds_what_is_careless(tmp_path: Path) -> None:
    (tmp_path / "careless.yml").write_text(CARELESS, "utf-8")
    audit = zizmor(tmp_path / "careless.yml")
    assert audit.returncode != 0
    found = set(re.findall(r"\[([a-z-]+)\]", audit.stdout))
    assert {"unpinned-uses", "template-injection", "dangerous-triggers", "excessive-permissions"} <= found


@pytest.mark.parametrize("path", sorted(WORKFLOWS.glob("*.y*ml")), ids=lambda path: path.name)
def test_every_action_is_a_commit_and_nothing_is_allowed_by_default(path: Path) -> None:
    text = path.read_text("utf-8")
    uses = re.findall(r"uses: *(\S+)", text)
    assert uses
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action) for action in uses), uses
    assert re.search(r"^permissions: \{\}$", text, re.MULTILINE)
    assert not re.search(r"secrets\.|pull_request_target", text)
