"""The logic of rules in English, for tests: of a rulebook, and of every rule block of a document.

Run as a program it writes anew what tests/deciding/logic/ expects of the reference; look at the difference before committing it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from documents import ROOT, blocks, compiled
from pincite.deciding.linking import Law
from pincite.deciding.provisions import facts_named, provisions
from pincite.deciding.rulebook import Rulebook
from pincite.proving.loading import loaded

REFERENCE = ROOT / "dsl" / "reference"
EXPECTED = ROOT / "tests" / "deciding" / "logic"


def told(book: Rulebook) -> Iterator[str]:
    """Every statement of a rulebook, line by line, lists indented."""
    law = Law(book, book.latest_known(tuple(book.instruments)))
    for code in book.instruments:
        part = book.part(code)
        for place in part.places():
            shown = provisions(part, place, law)
            if shown:
                yield place.citation
            for entry in shown:
                yield f"  [{entry.period}]" if entry.period else ""
                yield from ("  " * (depth + 1) + text for depth, text in entry.statement.lines())
            for fact in facts_named(part, shown):
                yield from ("  " * (depth + 1) + text for depth, text in fact.lines())


def logic_of(path: Path) -> list[list[str]]:
    """The logic of each block of rules in a document that compiles."""
    out = []
    for block in blocks(path):
        words = block.info.split()
        if words[:1] != ["pin"] or "wrong" in words:
            continue
        made, found = compiled(block.text)
        if made is None:
            raise AssertionError(f"{path}:{block.line}: {[d.message for d in found]}")
        with loaded(made.plan, "regs") as book:
            out.append(list(told(book)))
    return out


def as_document(path: Path) -> str:
    """The logic of a document's rules as one text."""
    return "\n\n".join("\n".join(lines) for lines in logic_of(path)) + "\n"


def write() -> None:
    """Write what is expected of every page of the reference."""
    EXPECTED.mkdir(exist_ok=True)
    for path in sorted(REFERENCE.glob("*.md")):
        text = as_document(path)
        if text.strip():
            (EXPECTED / f"{path.stem}.txt").write_text(text, encoding="utf-8")
            sys.stdout.write(f"{path.stem}\n")


if __name__ == "__main__":
    write()
