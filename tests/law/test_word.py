"""The whole law as a word processor would give it back: no digest changes, and what is refused is told where it stands."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import ROOT, law_of
from pincite import lock
from pincite.ir import surface
from pincite.passes.parse import parse_file
from pincite.pipeline import compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source, digest, plain_lines

FOLDER = ROOT / "regs"
FILES = sorted(FOLDER.rglob("*.pin"))
Chance = random.Random


def curled(words: str, chance: Chance) -> str:
    """Words with what a word processor puts: curved quotation marks, no-break spaces and hyphens, soft hyphens, tabs."""
    out = []
    for place, char in enumerate(words):
        inside = 0 < place < len(words) - 1 and words[place - 1].isalpha() and words[place + 1].isalpha()
        match char:
            case '"':
                out.append(chance.choice("\u201c\u201d"))
            case "'":
                out.append(chance.choice("\u2018\u2019"))
            case " ":
                out.append(chance.choice((" ", "\u00a0", "\u202f", "  ", "\t")))
            case "-":
                out.append(chance.choice("-\u2010\u2011"))
            case _ if inside and chance.random() < 0.1:
                out.append(char + chance.choice(("\u00ad", "\u200b", "\u2060")))
            case _:
                out.append(char)
    return "".join(out)


def of_a_word_processor(text: str, chance: Chance) -> str:
    """A file whose lines of law went through a word processor, with its line ends and its byte order mark."""
    lines = [
        line[: line.index("|") + 1] + curled(line[line.index("|") + 1 :], chance)
        if line.lstrip().startswith("|")
        else line
        for line in text.split("\n")
    ]
    return "\ufeff" + "\r\n".join(lines)


def words_of(file: surface.File) -> list[str]:
    """The digest of each run of words in a file, in order."""
    found: list[str] = []
    stack: list[object] = [file]
    while stack:
        node = stack.pop()
        if isinstance(node, surface.Text):
            found.append(digest("\n".join(node.paragraphs)))
        elif isinstance(node, tuple) and not hasattr(node, "_fields"):
            stack.extend(reversed(node))
        elif hasattr(node, "__slots__"):
            stack.extend(getattr(node, name) for name in reversed(node.__slots__))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_word_of_the_law_keeps_its_digest(path: Path) -> None:
    law, chance = law_of("il"), Chance(path.stem)  # what is curled is chosen, nothing is kept secret
    text = path.read_text(encoding="utf-8")
    before = parse_file(Source(path.name, text), law)
    after = parse_file(Source(path.name, plain_lines(of_a_word_processor(text, chance))), law)
    assert after.found == before.found == ()
    assert words_of(after.result) == words_of(before.result)


def test_the_law_from_a_word_processor_is_what_was_pinned() -> None:
    chance = Chance(20)  # what is curled is chosen, nothing is kept secret
    sources = prelude_sources("il")
    for path in FILES:
        text = plain_lines(of_a_word_processor(path.read_text(encoding="utf-8"), chance))
        sources.append(Source(path.relative_to(ROOT).as_posix(), text))
    plan = compile_rules(sources, law_of("il")).plan
    pinned = 0
    for instrument in plan.instruments:
        if (file := ROOT / instrument.folder / lock.NAME).is_file():
            entries = lock.read(file.read_text(encoding="utf-8"))
            for pin in lock.pins(instrument):
                entry = entries[pin.address, pin.since]
                assert (pin.text, pin.logic) == (entry.text, entry.logic), pin.address
                pinned += 1
    assert pinned > 100


RULE_LINES = [
    (path, number)
    for path in FILES
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
    if '"' in line and not line.lstrip().startswith("|")
]


@given(st.sampled_from(RULE_LINES), st.sampled_from("\u201c\u201d\u201e\u00a0\u202f\u00ad\u2011"), st.randoms())
def test_outside_the_law_it_is_refused_at_its_place(at: tuple[Path, int], char: str, chance: Chance) -> None:
    path, number = at
    lines = path.read_text(encoding="utf-8").split("\n")
    line = lines[number - 1]
    plain = {"\u00a0": " ", "\u202f": " ", "\u00ad": "", "\u2011": "-"}.get(char, '"')
    places = (
        [n for n in range(len(line) - len(line.lstrip()), len(line)) if line.startswith(plain, n)]
        if plain
        else [len(line) - 1]
    )
    if not places:
        return
    place = chance.choice(places)
    lines[number - 1] = line[:place] + char + line[place + len(plain) :]
    found = parse_file(Source(path.name, "\n".join(lines)), law_of("il")).found
    assert [(d.code, d.at.span.line) for d in found] == [("P103", number)]
    assert found[0].at.span.column == place + 1
    assert found[0].help
