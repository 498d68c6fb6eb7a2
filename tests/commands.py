"""Commands called in this process by tests: what one says, and the cases it is called with."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

MEETS = "hours_done = 130\nwritten_average = 70\nsentenced = false\n"
ALMOST = "hours_done = 130\nwritten_average = 69.6\nsentenced = false\n"
ASKED = ("may_sit", "--on", "2021-01-01")


class Said(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


class Call(Protocol):
    """Calls a command with arguments and, if there is one, standard input."""

    def __call__(self, *arguments: str, typed: str = "") -> Said:
        """What the command said."""
        ...


def case(text: str, name: str = "case.toml") -> str:
    """Write a facts file into the folder one stands in; its name."""
    Path(name).write_text(text, encoding="utf-8")
    return name
