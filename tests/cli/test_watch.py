"""`pincite check --watch`, with a clock of the test's own: a check for each change, and what it mended and broke."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import USAGE, checking, watching
from projects import FOLDER, SECTION_10

HEADING = 'section 9999.30 "More"\n\na)\n  | Law.\n'
INTERRUPTED = 130
Edit = Callable[[], object]


def write(text: str | bytes, name: str = "section_30.pin") -> None:
    file = Path(FOLDER) / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


class Clock(watching.Terminal):
    """Time that passes only here: at each look that finds nothing changed the next edit is made, and at last Ctrl-C."""

    def __init__(self, edits: list[Edit]) -> None:
        self.edits: Iterator[Edit] = iter(edits)
        self.slept: list[float] = []
        self.checks = 0

    def say(self, text: str) -> None:
        """Write, and count the checks."""
        self.checks += "waiting for a change" in text
        super().say(text)

    def sleep(self, seconds: float) -> None:
        """Make the next edit."""
        self.slept.append(seconds)
        if seconds == watching.INTERVAL:
            edit = next(self.edits, None)
            if edit is None:
                raise KeyboardInterrupt
            edit()


@pytest.fixture
def watched(call: Call, monkeypatch: pytest.MonkeyPatch, project: Path) -> Callable[..., tuple[list[str], Clock]]:
    """Watch a project while it is edited; what was said after each check, and the clock."""
    assert project.is_dir()
    call("review", "--all")

    def run(*edits: Edit, options: tuple[str, ...] = ()) -> tuple[list[str], Clock]:
        clock = Clock(list(edits))
        monkeypatch.setattr(checking, "Terminal", lambda: clock)
        said = call("check", "--watch", *options)
        assert said.code == INTERRUPTED
        assert "Traceback" not in said.err
        return [*said.out.split("\nwaiting for a change; Ctrl-C ends\n"), said.err], clock

    return run


Watched = Callable[..., tuple[list[str], Clock]]


def test_nothing_changes_until_ctrl_c(watched: Watched) -> None:
    (first, rest, err), clock = watched(*[lambda: None] * 3)
    assert first.startswith("4 files, ")
    assert (rest, err, clock.checks) == ("", "", 1)


def test_what_is_new_and_what_is_mended_is_said_after_each_change(watched: Watched) -> None:
    said, clock = watched(
        lambda: write(HEADING + "  procedurl\n"),
        lambda: write(HEADING + "  procedural\n"),
        lambda: write(HEADING + "  procedural\n\n"),
    )
    assert clock.checks == 4
    _, broken, mended, same, *_ = said
    assert "error[P109]" in broken
    since = "since the last check:\n  "
    assert broken.endswith(
        f"{since}new     P109 20 Ill. Adm. Code 9999.30(a): `procedurl` is not a word of the language here\n"
    )
    assert f"{since}mended  P109 20 Ill. Adm. Code 9999.30(a): " in mended
    assert "new     P707 20 Ill. Adm. Code 9999.30(a): " in mended
    assert same.endswith(f"{since}nothing is mended, and nothing is new\n")


def test_what_later_stages_found_is_not_called_mended_when_they_did_not_run(watched: Watched) -> None:
    unknown = HEADING + '  define enough as hours_don\n  question q "Q?"\n    answer enough\n'
    said, _ = watched(
        lambda: write(unknown),
        lambda: write(unknown + "  procedurl\n"),
        lambda: write(b"\xff" + unknown.encode()),
        lambda: write(HEADING + "  procedural\n"),
    )
    _, first, second, third, last, *_ = said
    assert "new     P201 " in first
    assert "mended  " not in second
    assert "  1 earlier finding does not show; whether that is mended is known when the rules compile\n" in second
    assert "mended  " not in third
    assert "new     P116 " in third
    assert "mended  P116 " in last


def test_a_file_that_is_still_being_saved_is_waited_for(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = iter([HEADING + "  proc", HEADING + "  procedu"])
    original = Clock.sleep

    def slow(self: Clock, seconds: float) -> None:
        if seconds == watching.QUIET and (part := next(parts, None)) is not None:
            write(part)
        elif seconds == watching.QUIET and clock_writes:
            write(clock_writes.pop())
        original(self, seconds)

    clock_writes = [HEADING + "  procedural\n"]
    monkeypatch.setattr(Clock, "sleep", slow)
    said, clock = watched(lambda: write(HEADING))
    assert clock.checks == 2
    assert clock.slept.count(watching.QUIET) == 4
    assert "P109" not in "".join(said)
    assert "new     P707 " in said[1]


def test_settings_and_locks_are_watched_and_a_project_that_cannot_be_read_is_watched_on(watched: Watched) -> None:
    settings = Path("pyproject.toml").read_text(encoding="utf-8")
    said, clock = watched(
        lambda: Path("pyproject.toml").write_text("[tool.pincite\n", encoding="utf-8"),
        lambda: Path("pyproject.toml").write_text(settings, encoding="utf-8"),
        lambda: Path(FOLDER, "review.lock").unlink(),
    )
    assert clock.checks == 4
    assert said[-1].startswith("pincite: pyproject.toml cannot be read: ")
    assert "nothing is mended, and nothing is new" in said[2]
    assert said[3].count("new     P707 ") == 6


def test_a_change_that_keeps_the_time_is_seen_by_the_size_and_one_that_keeps_the_size_by_the_time(
    watched: Watched,
) -> None:
    file = Path(FOLDER, "section_10.pin")
    state = file.stat()

    def longer() -> None:
        file.write_text(SECTION_10 + "\n", encoding="utf-8")
        os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))

    def later() -> None:
        os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns + 1))

    assert watched(longer, later)[1].checks == 3


def test_the_screen_is_cleared_only_if_it_is_one(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said, _ = watched(options=("--quiet",))
    assert "\x1b" not in "".join(said)
    assert said[0].count("\n") == 1
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    watching.Terminal().clear()
    assert capsys.readouterr().out == "\x1b[2J\x1b[3J\x1b[H"


def test_many_findings_are_counted(watched: Watched) -> None:
    wrong = "".join(f"\n  define x{n} as missing_{n}\n" for n in range(14))
    said, _ = watched(lambda: write(HEADING + wrong))
    assert said[1].count("new     P201 ") == 10
    assert "\n  new     and 4 more\n" in said[1]


@pytest.mark.usefixtures("project")
def test_watching_is_for_people(call: Call) -> None:
    said = call("check", "--watch", "--format", "json")
    assert (said.code, said.out) == (USAGE, "")
    assert said.err == "pincite: check: --watch is for people; take --format json without it\n"


def test_ctrl_c_ends_it_quietly(project: Path) -> None:
    environment = {"PATH": "", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pincite", "check", "--watch", "--quiet"]
    # Where the tests run in the background the signal is ignored, and what they start would ignore it too.
    with subprocess.Popen(
        command,
        cwd=project,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        while "waiting" not in process.stdout.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stdout.read() == ""
        assert process.stderr.read() == ""
    assert process.returncode == INTERRUPTED
