"""`check --watch`: the rules are checked again whenever a file changes, and what that mended and broke is said.

Files are looked at, not listened to: their times and sizes, twice a second. A change is taken up when nothing more has
changed for a moment, so that a file that is being saved is not read half.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from pincite.cli.common import out
from pincite.diagnostics import Severity
from pincite.rendering.result import Finding, Result
from pincite.rendering.text import clean
from pincite.runtime.named import NamedTuple
from pincite.settings import Settings, SettingsError, find_settings

INTERVAL = 0.5  # seconds between two looks at the files
QUIET = 0.2  # seconds in which nothing more may change
_SHOWN = 10  # of what is mended or new, so many are listed
UNREADABLE = "P116"

Stamps = dict[Path, tuple[int, int]]


class Screen(Protocol):
    """Where the results are shown, and the time that passes."""

    def clear(self) -> None:
        """Take away what was shown before, where that can be done."""
        ...

    def say(self, text: str) -> None:
        """Show a text."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class Terminal:
    """Standard output; cleared only if it is a terminal."""

    def clear(self) -> None:
        """Clear the terminal."""
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[3J\x1b[H")

    def say(self, text: str) -> None:
        """Write a text at once."""
        out(text)
        sys.stdout.flush()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)


def watch(settings: Settings, look: Callable[[], Result | None], screen: Screen) -> int:
    """Check, wait for a change, and check again, until the user interrupts it.

    `look` checks and shows the result; None means that nothing could be read.
    """
    before: Result | None = None
    while True:
        seen = stamps(settings)  # before the check: what changes while it runs is checked again
        screen.clear()
        result = look()
        if result is not None and before is not None:
            screen.say("".join(line + "\n" for line in changes(before, result)))
        before = result or before
        screen.say("\nwaiting for a change; Ctrl-C ends\n")
        _wait(settings, seen, screen)


def _wait(settings: Settings, seen: Stamps, screen: Screen) -> None:
    """Return when a file has changed and nothing more changes."""
    now = stamps(settings)
    while now == seen:
        screen.sleep(INTERVAL)
        now = stamps(settings)
    while True:
        screen.sleep(QUIET)
        after = stamps(settings)
        if after == now:
            return
        now = after


def stamps(settings: Settings) -> Stamps:
    """The times and sizes of all files that a check reads: settings, rules, locks, a jurisdiction of the project's own."""
    with suppress(SettingsError):  # while the settings cannot be read, what was watched before is watched on
        settings = find_settings(settings.root)
    found: Stamps = {}
    for path in _watched(settings):
        try:
            state = path.stat()
        except OSError:
            continue  # it went away between the listing and now
        found[path] = (state.st_mtime_ns, state.st_size)
    return found


def _watched(settings: Settings) -> Iterator[Path]:
    root = settings.root
    yield from (root / "pincite.toml", root / "pyproject.toml")
    folders = [root / settings.rules]
    if settings.jurisdiction.startswith("./"):
        folders.append(root / settings.jurisdiction)
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.suffix in (".pin", ".lock", ".toml"))


# ---- what a change did ----------------------------------------------------------------------------------------------


class _Same(NamedTuple):
    """What makes two findings of two checks one: not the line, which moves, nor the words around it, which are edited."""

    code: str
    path: str
    address: str
    message: str


def changes(before: Result, after: Result) -> Iterator[str]:
    """What was mended and what is new.

    Where the rules could not be compiled, later stages have not been run, and of a file that could not be read nothing is
    known: what was found there before is not called mended.
    """
    old, new = _told(before), _told(after)
    gone, come = _listed(old, new), _listed(new, old)
    unread = {f.diagnostic.at.span.path for f in new if f.diagnostic.code == UNREADABLE}
    unsure = [
        f for f in gone if not after.compiled and (f.diagnostic.code[:2] != "P1" or f.diagnostic.at.span.path in unread)
    ]
    mended = [f for f in gone if f not in unsure]
    yield "\nsince the last check:"
    yield from _lines("mended", mended)
    yield from _lines("new", come)
    if unsure:
        many = f"{len(unsure)} earlier findings do" if len(unsure) > 1 else "1 earlier finding does"
        yield f"  {many} not show; whether that is mended is known when the rules compile"
    if not (mended or come or unsure):
        yield "  nothing is mended, and nothing is new"


def _told(result: Result) -> list[Finding]:
    return [finding for finding in result.findings if finding.diagnostic.severity is not Severity.REPORT]


def _same(finding: Finding) -> _Same:
    d = finding.diagnostic
    return _Same(d.code, d.at.span.path, finding.standing.address if finding.standing else "", d.message)


def _listed(findings: Iterable[Finding], but: Iterable[Finding]) -> list[Finding]:
    """The findings that are not among others, each as often as it is missing there."""
    left = Counter(map(_same, but))
    out_: list[Finding] = []
    for finding in findings:
        key = _same(finding)
        if left[key]:
            left[key] -= 1
        else:
            out_.append(finding)
    return out_


def _lines(word: str, findings: list[Finding]) -> Iterator[str]:
    for finding in findings[:_SHOWN]:
        d = finding.diagnostic
        place = finding.standing.citation if finding.standing else d.at.span.path
        yield f"  {word:<6}  {d.code} {clean(place)}: {clean(d.message)}"
    if len(findings) > _SHOWN:
        yield f"  {word:<6}  and {len(findings) - _SHOWN} more"
