"""Facts as they are given for a question: each belongs to an instrument, and every mistake is told at once."""

from __future__ import annotations

from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Mistake, Reading
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


class FactsRefused(ValueError):
    """Facts that cannot be used: `mistakes` lists every one of them."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("; ".join(f"{m.path}: {m.message}" for m in self.mistakes))


def read_facts(book: Rulebook, home: str, facts: Mapping[str, Any]) -> dict[str, dict[str, Reading]]:
    """The facts of a file, by instrument. Raises `FactsRefused` with every mistake."""
    reader = Reader(book.calendar)
    written: dict[tuple[str, str], str] = {}
    out: dict[str, dict[str, Reading]] = {}
    for name, value in facts.items():
        code, short = home_of(book, home, name)
        before = written.setdefault((code, short), name)
        if before != name:
            reader.wrong(name, f"this is given twice, also as {before}", "a fact is given once")
        elif name in book.instruments and _has_keys(value):
            reader.wrong(name, "no such fact is declared", f'write the whole name in quotation marks: "{name}.NAME"')
        elif (reading := reader.declared(name, short, value, book.part(code).facts)) is not None:
            out.setdefault(code, {})[short] = reading
    if reader.mistakes:
        raise FactsRefused(reader.mistakes)
    return out


def _has_keys(value: object) -> bool:
    """Whether a value holds others by name."""
    from collections.abc import Mapping  # loaded with much else, and needed only after a mistake

    return isinstance(value, Mapping)


def home_of(book: Rulebook, home: str, name: str) -> tuple[str, str]:
    """The instrument of a name and the name in it: a name without an instrument belongs to the question's own."""
    code, _, short = name.partition(".")
    return (code, short) if short and code in book.instruments else (home, name)
