"""docs/constants.md, made from the rules: `python tests/law/constants.py` says whether it is stale, `--update` writes it anew.

Every number, share, period, day and figure of a table in the logic of the rules is looked for in the words of the law beside it:
in each of the texts that stood while the logic does. The words that hold it are its quote. One that is not there stands in
`constants.csv` with its reason, and with the place and the words it comes from if those are elsewhere.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from pincite.ir import expr, surface
from pincite.ir.clauses import Anchor
from pincite.ir.resolved import Determination, Place, Program, Rule, Table, Term
from pincite.lowering.digests import find
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.settings import find_settings, law_of, sources_of
from pincite.source import Source, fold
from pincite.syntax.grammar import keywords

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/constants.md"
REASONS = ROOT / "tests/law/constants.csv"

# The words in which this law writes numbers, and what they count.
WORDS = {
    "1": ("one", "once"),
    "2": ("two", "twice", "second"),
    "3": ("three",),
    "6": ("six",),
    "7": ("seven",),
    "10": ("ten",),
}
# Periods that one word says.
PERIODS = {("2", "years"): ("biennially",), ("6", "months"): ("semi-annually",)}
BETWEEN = r"(?:[ -](?!(?:hours?|days?|weeks?|months?|years?)\b)[\w.]+){0,3}"  # as in "between 48 and 72 hours"

Constant = expr.Number | expr.Quantity | expr.Percent | expr.Money | expr.Clock | expr.Day | expr.Month | expr.Moment
CONSTANTS = (expr.Number, expr.Quantity, expr.Percent, expr.Money, expr.Clock, expr.Day, expr.Month, expr.Moment)


class Use(NamedTuple):
    """A constant in the logic: address, name of the rule, the constant in words, how a text may write it, when it stands."""

    address: str
    rule: str
    said: str
    pattern: str
    term: Term
    anchors: tuple[Anchor, ...] = ()


class Reason(NamedTuple):
    """Why a constant is not in the words beside it, and the place and the words that it comes from, if there are any."""

    why: str
    address: str
    words: str


@cache
def logic() -> list[Source]:
    """The rule files of the project without their examples, which are most of them and no logic."""
    sources, unreadable = sources_of(find_settings(ROOT))
    assert unreadable == []
    return [replace(source, text=_without_examples(source.text)) for source in sources]


@cache
def program() -> Program:
    """The rules of the project, with their names resolved."""
    law = law_of(find_settings(ROOT))
    return resolve(parse(logic(), law).result, law, frozenset(keywords(law))).result


def _without_examples(text: str) -> str:
    return re.sub(r'^( *)example ".*\n(?:\1 +.*\n|\n(?=\1 ))*', "", text, flags=re.MULTILINE)


# ---- what the logic has ---------------------------------------------------------------------------------------------


def uses(rules: Program) -> list[Use]:
    """Every constant of the logic, once for each rule and way of saying it, in the order of addresses."""
    found: dict[Use, None] = {}
    for rule in rules.rules:
        if rule.kind != "assertion":  # it decides nothing: it is tried against the rules
            found |= dict.fromkeys(_of_rule(rule))
    for symbol in rules.symbols.values():
        if isinstance(symbol, Determination):
            for low in (symbol.type.low, symbol.type.high):
                if low is not None and symbol.type.scale:
                    said = Decimal(low) / symbol.type.scale
                    found[_use(symbol.address, symbol.key, _in_unit(said, symbol), symbol.term)] = None
    order = {address: number for number, address in enumerate(rules.places)}
    return sorted(found, key=lambda use: (order[use.address], use.rule))


def _in_unit(value: Decimal, of: Determination) -> Constant:
    unit = of.type.unit.name if of.type.unit else ""
    if unit == "percent":
        return expr.Percent(of.span, value)
    return expr.Quantity(of.span, value, unit) if unit else expr.Number(of.span, value)


def _of_rule(rule: Rule) -> Iterator[Use]:
    match rule.body:
        case Table() as table:
            for column, name in enumerate(table.columns or ("",)):
                cells = [row.cells[column] for row in table.rows]
                yield Use(
                    rule.address,
                    f"{rule.key} {name}".strip(),
                    " ".join("…" if not isinstance(cell, CONSTANTS) else _said(cell) for cell in cells),
                    r"[ |]+".join(r"\S+" if not isinstance(cell, CONSTANTS) else _cell(cell) for cell in cells),
                    rule.term,
                )
            keys = dict.fromkeys(key for row in table.rows for key in row.keys if key.name is None)
            if bands := [_band(key) for key in keys]:
                said, pattern = (" ".join(part) for part in zip(*bands, strict=True))
                yield Use(rule.address, f"{rule.key} rows", said, pattern, rule.term)
        case body:
            for constant in _constants(body):
                yield _use(rule.address, rule.key, constant, rule.term)._replace(anchors=rule.clauses.anchors)


def _constants(node: Any) -> Iterator[Constant]:
    if isinstance(node, CONSTANTS):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _constants(part)
    elif is_dataclass(node):
        for part in fields(node):
            if part.name != "clauses":
                yield from _constants(getattr(node, part.name))


def _use(address: str, rule: str, constant: Constant, term: Term) -> Use:
    return Use(address, rule, _said(constant), _pattern(constant), term)


def _said(constant: Constant) -> str:
    match constant:
        case expr.Number(value=value):
            return str(value)
        case expr.Quantity(value=value, unit=unit):
            return f"{value} {unit.replace('_', ' ')}"
        case expr.Percent(value=value):
            return f"{value}%"
        case expr.Money(value=value):
            return f"${value}"
        case expr.Clock(first=first, second=second):
            return f"{first}:{second:02}"
        case expr.Day(iso=iso):
            day = date.fromisoformat(iso)
            return f"{day:%B} {day.day}, {day.year}"
        case expr.Month(year=year, month=month):
            return f"{date(year, month, 1):%B} {year}"
        case expr.Moment(iso=iso):
            return iso


def _pattern(constant: Constant) -> str:
    """How a text may write a constant, as a pattern over folded words."""
    match constant:
        case expr.Number(value=value):
            return _number(value)
        case expr.Quantity(value=value, unit=unit):
            words = unit.replace("_", " ").removesuffix("s")
            plain = rf"{_number(value)}{BETWEEN}[ -]{words}s?\b"
            return "|".join((plain, *(rf"\b{word}\b" for word in PERIODS.get((_plain(value), f"{words}s"), ()))))
        case expr.Percent(value=value):
            return rf"{_number(value)}(?: to \d+)?(?:%| percent\b)"
        case expr.Clock(first=first, second=second):
            return rf"(?<![\d.]){first}[:.]{second:02}(?!\d)"
        case _:
            return rf"(?<!\d){re.escape(_said(constant))}(?!\d)"


def _number(value: Decimal) -> str:
    plain = _plain(value)
    spelt = "|".join(rf"\b{word}\b" for word in WORDS.get(plain, ()))
    figures = rf"(?<![\d.]){re.escape(plain)}(?![\d]|\.\d)"
    return f"(?:{figures}|{spelt})" if spelt else figures


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _cell(cell: Constant) -> str:
    """How a table may print a figure: a share as a ratio too, a time with a point."""
    match cell:
        case expr.Percent(value=value):
            return rf"(?:{_plain(value)}%|0?\.{int(value):02})"
        case expr.Clock(first=first, second=second):
            return rf'"?{first}[:.]{second:02}"?'
        case _:
            return rf"{re.escape(_said(cell).split(' ')[0])}"


def _band(key: surface.Key) -> tuple[str, str]:
    if key.high is None:
        return f"{key.low} and over", rf"{key.low}[ -]?(?:Plus|and over)"
    return f"{key.low} to {key.high}", rf"{key.low}-{key.high}"


# ---- what the law says ----------------------------------------------------------------------------------------------


def quotes(use: Use, place: Place) -> list[str]:
    """The words that hold a constant, from each text that stood while its logic does; none if one does not hold it."""
    found: dict[str, None] = {}
    texts = [p for p in place.passages if p.held and _meet(p.term, use.term)]
    for passage in texts:
        hit = next((hit for text in _looked_in(use, passage.paragraphs) if (hit := _quoted(use.pattern, text))), None)
        if hit is None:
            if passage.beside and len(texts) > 1:  # an introduction beside the periods under it
                continue
            return []
        found[hit] = None
    return list(found)


def _meet(one: Term, other: Term) -> bool:
    """Whether two periods can have a day in common: not where one ends with what the other begins with."""
    if one.during or other.during:
        return one.during == other.during
    return (one.since is None or one.since != other.until) and (one.until is None or one.until != other.since)


def _looked_in(use: Use, paragraphs: tuple[str, ...]) -> Iterator[str]:
    """The words that the rule quotes, then each paragraph, then all of them."""
    yield from (words for anchor in use.anchors if (words := find(anchor, " ".join(paragraphs))))
    yield from _whole(paragraphs)


def _whole(paragraphs: Iterable[str]) -> Iterator[str]:
    folded = [fold(paragraph) for paragraph in paragraphs]
    yield from folded
    yield " ".join(folded)


def _quoted(pattern: str, text: str) -> str | None:
    """The words from four before a hit to five after it, or to the ends of the text."""
    hit = re.search(pattern, text, re.IGNORECASE)
    if hit is None:
        return None
    before, after = text[: hit.start()].split(" "), text[hit.end() :].split(" ")
    return " ".join(before[-5:]) + hit[0] + " ".join(after[:6])


# ---- the page -------------------------------------------------------------------------------------------------------


def reasons() -> dict[tuple[str, str, str], Reason]:
    """What `constants.csv` lists: by address, rule and constant."""
    with REASONS.open(encoding="utf-8", newline="") as file:
        return {
            (row["address"], row["rule"], row["constant"]): Reason(row["reason"], row["from"], row["words"])
            for row in csv.DictReader(file)
        }


def unquoted(rules: Program) -> list[Use]:
    """The constants that no words beside them hold."""
    return [use for use in uses(rules) if not quotes(use, rules.places[use.address])]


def holds(reason: Reason, rules: Program) -> bool:
    """Whether the words that a reason names stand at the place it names."""
    place = rules.places.get(reason.address)
    texts = [text for passage in place.passages for text in _whole(passage.paragraphs)] if place else []
    return not reason.address or any(fold(reason.words) in text for text in texts)


def page(rules: Program) -> str:
    """The page: each constant with its address and its quote, and those that have none with the reason."""
    listed, bare = reasons(), set(unquoted(rules))
    lines = [HEAD]
    for use in uses(rules):
        if use not in bare:
            said = " … ".join(quotes(use, rules.places[use.address]))
            lines.append(f"| {use.address} | {use.said} | `{_name(use)}` | {_safe(said)} |")
    lines += ["", TAIL]
    for use in [use for use in uses(rules) if use in bare]:
        why = listed.get((use.address, use.rule, use.said), Reason("**No reason is given.**", "", ""))
        told = f"{why.why} {why.address}: {_safe(why.words)}" if why.address else why.why
        lines.append(f"| {use.address} | {use.said} | `{_name(use)}` | {told} |")
    return "\n".join([*lines, ""])


def _name(use: Use) -> str:
    return use.rule.partition(".")[2]


def _safe(words: str) -> str:
    return words.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


HEAD = """# The numbers of the law, and the words that hold them

Every number, share, period, day and column of a table in the logic of the rules, with the words of the law it comes from; where
the words changed, those of each text. Examples and assertions are not logic. The page is made from the rules:
`python tests/law/constants.py --update` writes it anew; a test fails for a constant that neither words nor a reason account for.

Numbers may be written as words: one and once are 1; two, twice and second 2; three 3; six 6; seven 7; ten 10. Biennially is every
2 years, semi-annually every 6 months. A table may print 98% as .98 and a time with a point.

| address | constant | name | words |
|---|---|---|---|"""

TAIL = """## Not in the words beside them

| address | constant | name | reason |
|---|---|---|---|"""


def main() -> int:
    """Compare, or write; the exit code says whether the page is stale."""
    made = page(program())
    if "--update" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != made
    said = "is stale: python tests/law/constants.py --update" if stale else "is what the rules give"
    sys.stdout.write(f"docs/constants.md {said}\n")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
