"""Source files and places in them; how the words of the law are folded before they are compared."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from pincite.frozen import dataclass


class Span(NamedTuple):
    """A stretch of a source file. Lines and columns count from 1; the end is the first place behind it."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


new_span = tuple.__new__  # a span of its five parts, at half of what its constructor takes


@dataclass(frozen=True, slots=True)
class Source:
    """A file of rules: its path as it is shown to people, and its text with plain line ends and no byte order mark."""

    path: str
    text: str

    @staticmethod
    def read(path: Path | str, shown: str) -> Source:
        """Read a file. Raises `UnicodeDecodeError` if it is not UTF-8 and `OSError` if it cannot be read."""
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123  # thousands of small files
            return Source(shown, plain_lines(file.read().decode("utf-8")))


def plain_lines(text: str) -> str:
    """`text` without a byte order mark and with one kind of line end."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


# What a word processor puts in place of what was typed. Folded for comparison only: the words on file stay as written.
_TYPOGRAPHY = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u00ad": None,
        "\u2010": "-",
        "\u2011": "-",
    }
)


def fold_space(text: str) -> str:
    """`text` with every run of white space as one space and none at the ends."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """The form in which two texts of law are compared: white space and typography folded, words untouched."""
    return fold_space(text.translate(_TYPOGRAPHY))


def digest(text: str) -> str:
    """SHA-256 (hex) of the folded text: the same for a text that differs only in spacing or typography."""
    return hashlib.sha256(fold(text).encode("utf-8")).hexdigest()
