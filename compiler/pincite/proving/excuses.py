"""Changes that no example can notice, or need not: excused one by one, each with its reason, in a committed file.

A line of the file is the change, a tab, and the reason. The file stands beside the rules it speaks of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "mutants.excused"


class ExcusesError(ValueError):
    """A file of excuses that cannot be read; the message says where and what to write."""


@dataclass(frozen=True, slots=True)
class Excuse:
    """A change that is excused, and why."""

    change: str
    reason: str
    path: str
    line: int


def read(text: str, path: str) -> list[Excuse]:
    """The excuses of a file. Raises `ExcusesError` with every line that is none."""
    out: list[Excuse] = []
    wrong: list[str] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        change, tab, reason = line.partition("\t")
        change, reason = change.strip(), reason.strip()
        if not tab or not change or not reason:
            wrong.append(f"line {number} is not a change, a tab and a reason")
        elif change in seen:
            wrong.append(f"line {number} excuses what line {seen[change]} excuses already")
        else:
            seen[change] = number
            out.append(Excuse(change, reason, path, number))
    if wrong:
        raise ExcusesError(f"{path}: " + "; ".join(wrong))
    return out


def read_all(root: Path, folders: Iterable[str]) -> list[Excuse]:
    """The excuses beside the rules in some folders of a project. Raises `ExcusesError`."""
    out: list[Excuse] = []
    for folder in sorted(set(folders)):
        file = root / folder / NAME
        if file.is_file():
            try:
                out += read(file.read_text(encoding="utf-8"), f"{folder}/{NAME}")
            except (OSError, UnicodeDecodeError) as error:
                raise ExcusesError(f"{folder}/{NAME} cannot be read: {error}") from None
    return out


def needless(excuses: Iterable[Excuse], known: Iterable[str], noticed: Mapping[str, bool]) -> list[str]:
    """What is wrong with excuses: those that match no change, and those of changes that examples notice."""
    all_changes = frozenset(known)
    out = []
    for excuse in excuses:
        where = f"{excuse.path}:{excuse.line}"
        if any(change.startswith(f"{excuse.change} (1 of ") for change in all_changes):
            out.append(f'{where}: several changes are "{excuse.change}"; say which, such as (1 of 2) after it')
        elif excuse.change not in all_changes:
            out.append(f'{where}: no change is "{excuse.change}"; take the line out')
        elif noticed.get(excuse.change, False):
            out.append(f'{where}: examples notice "{excuse.change}"; take the line out')
    return out
