"""The figures of a table stand in the words of the law it encodes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

from pincite.diagnostics import Found
from pincite.ir import timed
from pincite.ir import typed as t
from pincite.ir.phrases import plain_name
from pincite.ir.types import Type
from pincite.lowering.digests import find
from pincite.resolving.suggest import NUMBERS
from pincite.runtime.facts import number_text

_CLOCK = re.compile(r"(?<![\d.:])(\d+)[:.](\d\d)(?![\d:])")
_MIXED = re.compile(r"(?<![\d.])(?:(\d+)[ -])?(\d+)/(\d+)(?!\d)")
_VULGAR = re.compile(r"(\d*)[ -]?([¼-¾⅐-⅞])")
_NUMBER = re.compile(r"(?<![\d.,])\.?\d[\d,]*(?:\.\d+)?")
_WORD = re.compile(r"[a-z]+")


def figures(program: timed.Program, found: Found) -> None:
    """Report figures of tables that do not stand in the words of the place, in any version they cover that is held."""
    for rule in program.rules:
        body, place = rule.rule.body, program.places.get(rule.rule.address)
        if not isinstance(body, t.TableBody) or place is None:
            continue
        for number in rule.timeline.covers:
            words = _words(rule.rule, place.versions[number])
            if words and _missing(rule.rule, body, words, found):
                break


def _words(rule: t.Rule, version: timed.PlaceVersion) -> str:
    """The words that a table encodes: the paragraphs it points into, or all of its place."""
    anchors = rule.clauses.anchors
    pointed = [p for p in version.paragraphs if any(find(anchor, p) is not None for anchor in anchors)]
    return " ".join(pointed or version.paragraphs)


def _missing(rule: t.Rule, body: t.TableBody, words: str, found: Found) -> bool:
    """Whether a figure is not among the words; the first of each row is reported."""
    clocked = rule.type.clocked
    there = set(_times(words) if clocked else _numbers(words))
    if rule.type.unit is not None and rule.type.unit.name == "percent":  # .98 is 98%
        there |= {figure * 100 for figure in there}
    told: set[int] = set()
    for cell in body.cells:
        value = cell.value
        if not isinstance(value, t.Const) or not isinstance(value.value, int) or cell.span.line in told:
            continue
        if Fraction(value.value, 1 if clocked else value.type.scale) not in there:
            told.add(cell.span.line)
            found.add(
                "P702",
                cell.span,
                f"the figure {_figure(value.value, value.type)} of `{plain_name(rule.key)}` does not stand in the words of "
                f"{rule.address}",
                help="write the figure that the law has; one that follows from other words gets a name: define NAME as ..., "
                "and NAME stands in the cell",
                law=rule.address,
            )
    return bool(told)


def _figure(value: int, kind: Type) -> str:
    return f"{value // 60}:{value % 60:02}" if kind.clocked else number_text(value, kind.scale)


def _times(words: str) -> Iterator[Fraction]:
    """Minutes and seconds: 14:34, or as often printed 14.34."""
    for hit in _CLOCK.finditer(words):
        yield Fraction(int(hit[1]) * 60 + int(hit[2]))


def _numbers(words: str) -> Iterator[Fraction]:
    """Numbers in figures, with fractions; those in words up to nineteen, and the tens."""
    for hit in _NUMBER.finditer(words):
        yield Fraction(hit[0].replace(",", ""))
    for hit in _MIXED.finditer(words):
        if int(hit[3]):
            yield int(hit[1] or 0) + Fraction(int(hit[2]), int(hit[3]))
    for hit in _VULGAR.finditer(words):
        yield int(hit[1] or 0) + Fraction(unicodedata.numeric(hit[2])).limit_denominator(10)
    for hit in _WORD.finditer(words.lower()):
        if hit[0] in NUMBERS:
            yield Fraction(NUMBERS[hit[0]])
