"""The compiler knows no law: no file under compiler/ holds a number, a name, a heading or a phrase of the law in regs/."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pincite.ir.resolved import NamedTerm, Program
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.settings import sources_of
from pincite.syntax.grammar import keywords
from worlds import ROOT, WORLDS, World, every_world

PAGES = ROOT / "compiler/pincite/explanations"  # their examples cite as the examples of the language do
FILES = sorted(p for p in (ROOT / "compiler").rglob("*") if p.is_file() and "__pycache__" not in p.parts)
CODE = [file for file in FILES if PAGES not in file.parents]
RUN = 5  # so many words of the law in a row are a phrase of it


@cache
def law(world: World) -> Program:
    sources, unreadable = sources_of(world.settings)
    assert unreadable == []
    return resolve(parse(sources, world.law).result, world.law, frozenset(keywords(world.law))).result


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9'%]+", text.lower())


@cache
def phrases(world: World) -> frozenset[tuple[str, ...]]:
    """Every run of words of the law, without its numbers, which are looked for by themselves."""
    found: set[tuple[str, ...]] = set()
    for place in law(world).places.values():
        for passage in place.passages:
            for paragraph in passage.paragraphs:
                listed = [word for word in words(paragraph) if not word.isdigit()]
                found |= {tuple(listed[n : n + RUN]) for n in range(len(listed) - RUN + 1)}
    return frozenset(found)


@cache
def numbers(world: World) -> set[str]:
    return {instrument.address.text for instrument in law(world).instruments}


@cache
def headings(world: World) -> set[str]:
    titles = {place.title for place in law(world).places.values() if place.title}
    titles |= {instrument.title for instrument in law(world).instruments}
    return titles | {title for instrument in law(world).instruments for _, title in instrument.divisions}


@cache
def called(world: World) -> set[str]:
    """What the law calls those it speaks of."""
    terms = [symbol for symbol in law(world).symbols.values() if isinstance(symbol, NamedTerm)]
    return {term.words for term in terms} | {alias.words for term in terms for alias in term.aliases}


@cache
def rules(world: World) -> set[str]:
    """The names of facts, readings, questions and rules, where they are more than one word."""
    keys = {*law(world).symbols, *(rule.key for rule in law(world).rules)}
    names = {key.partition(".")[2] for key in keys}
    return {name for name in names if "_" in name and ":" not in name}


@cache
def forms(world: World) -> set[str]:
    """The words in which the jurisdiction cites, and its name."""
    found = set()
    known = world.law
    for form in known.forms.values():
        for literal in re.split(r"\{\w+\}", form.print):
            words = literal.strip(" .-/")
            if re.search(r"[A-Z]", words) and words not in {other.terminal for other in known.forms.values()}:
                found.add(words)
    abbreviations = {word for words in found for word in words.split() if word.endswith(".")}
    return found | abbreviations | {known.name}


@cache
def read(file: Path) -> tuple[str, str]:
    """The text of a file, and the same in small letters with single blanks."""
    text = file.read_text(encoding="utf-8")
    return text, " ".join(text.lower().split())


def held(file: Path, sought: Iterable[str]) -> list[str]:
    """Which of some words stand in a file, as whole words; more than one word in small or capital letters."""
    text, lowered = read(file)
    found = []
    for word in sorted(sought):
        place = lowered if " " in word else text
        wanted = word.lower() if " " in word else word
        if wanted in place and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", place):
            found.append(word)
    return found


def test_the_law_has_words_to_look_for() -> None:
    world, other = WORLDS
    assert {"1720", "1770"} <= numbers(world)
    assert len(headings(world)) > 15
    assert len(phrases(world)) > 3000
    assert len(rules(world)) > 200
    assert {"Ill. Adm. Code", "Ill. Reg", "Ill.", "Adm.", "ILCS", "P.A", "Illinois"} <= forms(world)
    assert "Board" in called(world)
    assert len(FILES) > 150
    assert {"H7", "H12", "H30"} <= numbers(other)
    assert {"Ord", "Gaz", "Aldmere"} <= forms(other)
    assert {"Harbour Conclave", "Tide Warden"} <= called(other)
    assert not called(world) & called(other)


def told(files: Iterable[Path], sought: Iterable[str]) -> list[str]:
    """Which of some words stand in which of some files."""
    listed = sorted(sought)
    return [f"{file.relative_to(ROOT)}: {word}" for file in files for word in held(file, listed)]


@every_world
def test_no_file_of_the_compiler_holds_a_heading_or_a_name_of_the_law(world: World) -> None:
    assert told(FILES, (words for words in headings(world) | called(world) if " " in words)) == []


@every_world
def test_no_file_of_the_compiler_holds_a_phrase_of_the_law(world: World) -> None:
    found = []
    for file in FILES:
        listed = words(read(file)[0])
        runs = (tuple(listed[n : n + RUN]) for n in range(len(listed)))
        found += [f"{file.relative_to(ROOT)}: {' '.join(run)}" for run in runs if run in phrases(world)]
    assert found == []


@every_world
def test_no_file_of_the_compiler_holds_a_number_of_the_law_or_an_agency(world: World) -> None:
    assert told(FILES, numbers(world)) == []
    assert told(FILES, (words for words in called(world) if " " not in words and words[0].isupper())) == []


@every_world
def test_no_code_of_the_compiler_holds_a_name_of_a_rule_or_a_form_of_citation(world: World) -> None:
    assert told(CODE, rules(world)) == []
    assert told(CODE, forms(world)) == []
