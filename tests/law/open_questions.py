"""docs/open_questions.md, made from the rules: where the words of the law leave a choice, and how the rules treat it.

`python tests/law/open_questions.py` says whether the page is stale, `--update` writes it anew. The rules name a question by its
number, as in (DD-02), at every place where they meet it; `open_questions.csv` says what each is about.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from constants import logic, program

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/open_questions.md"
ABOUT = ROOT / "tests/law/open_questions.csv"

NUMBER = re.compile(r"DD-\d\d")
MARK = re.compile(r"\s*\(?DD-\d\d(?:, DD-\d\d)*\)?")
LINE = re.compile(r'^(?P<what>.*?)(?:\s*because)?\s+"(?P<words>.*)"\s*$')

# How a line treats a question, by its first words; what follows is the name of an alternative.
WAYS = (
    ("no default", "reading without a default"),
    ("default", "reading, taken as {name}"),
    ("or", "reading, may be taken as {name}"),
    ("reconstructed", "words reconstructed"),
    ("ask", "asked of a person"),
    ("gap", "acknowledged gap"),
    ("note", "note"),
    ("informational", "no logic"),
    ("procedural", "no logic"),
    ("not encoded", "no logic"),
)

HEAD = """# Open questions of the law

Where the words of the rules leave a choice, nobody has made it in silence. Each question has a number, by which the
rule files name it. It stands here with every place at which they meet it: as a reading, whose default says on what it
rests or which has none; as an acknowledged gap; or as a note beside the logic. What an office decides is a
determination and no question of words. `pincite decide` says when an answer turns on one of these.

This page is made from the rules by `python tests/law/open_questions.py --update`; a test fails when it is stale, and
when a question has no place.
"""


class Treated(NamedTuple):
    """One place at which the rules meet a question."""

    number: str
    address: str
    way: str
    words: str


def questions() -> dict[str, str]:
    """What each question is about, by its number."""
    with ABOUT.open(encoding="utf-8", newline="") as file:
        return {row["number"]: row["question"] for row in csv.DictReader(file)}


def treated() -> Iterator[Treated]:
    """Every line of the rules that names a question, with the provision in which it stands."""
    places = [(place, str(place.address)) for place in program().places.values()]
    for source in logic():
        starts = sorted((place.span.line, address) for place, address in places if place.span.path == source.path)
        folder = Path(source.path).parent
        parts = (
            address
            for place, address in places
            if place.kind == "instrument" and Path(place.span.path).parent == folder
        )
        home = next(parts, source.path)
        for number, line in enumerate(source.text.split("\n"), 1):
            for named in dict.fromkeys(NUMBER.findall(line)):
                above = [address for start, address in starts if start <= number]
                way, words = told(line)
                yield Treated(named, above[-1] if above else f"{home}, its facts", way, words)


def told(line: str) -> tuple[str, str]:
    """How a line treats a question, and in which words."""
    match = LINE.match(line.strip())
    if match is None:
        raise ValueError(f"a question is named outside the words of a line: {line.strip()}")
    for first, way in WAYS:
        if match["what"] == first or match["what"].startswith(f"{first} "):
            name = match["what"].removeprefix(first).strip().replace("_", " ")
            return way.format(name=name), MARK.sub("", match["words"])
    raise ValueError(f"a question is named in a line of no known kind: {line.strip()}")


def page() -> str:
    """The page."""
    about = questions()
    found = list(treated())
    out = [HEAD]
    for number, question in about.items():
        out.append(f"## {number}. {question}\n")
        out.append("| where | how | in the words of the rule file |\n|---|---|---|")
        rows = dict.fromkeys(f"| `{t.address}` | {t.way} | {_cell(t.words)} |" for t in found if t.number == number)
        out.append("\n".join(rows) + "\n")
    return "\n".join(out)


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def main() -> int:
    """Compare or write the page."""
    made = page()
    if "--update" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != made
    said = "is stale: python tests/law/open_questions.py --update" if stale else "is what the rules give"
    sys.stdout.write(f"docs/open_questions.md {said}\n")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
