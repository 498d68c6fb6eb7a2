"""What could have stood where the grammar stopped, in the words of somebody who writes rules: by kind, the likely first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pincite.syntax.complaint import Place
from pincite.syntax.openers import LINES_OF, first_word, indent

# How a terminal of the grammar is called; the likely stand first.
_SAY = {
    "_NL": "the end of the line",
    "NAME": "a name",
    "STRING": 'words in "quotes"',
    "NUMBER": "a number",
    "DATE": "a date such as June 23, 2023",
    "LABEL": "a label such as a)",
    "TEXT": "a line of law beginning with |",
    "REGISTER": "",
    "SECTION": "",
    "SCHEDULE": "",
    "STATUTE": "",
    "CODE": "",
    "QUALIFIED": "",
    "RELATIVE": "labels",
    "PERCENT": "a percentage such as 70%",
    "MONEY": "an amount such as $25",
    "MONTH": "a month such as June 2025",
    "CLOCK": "minutes and seconds such as 14:34",
    "LETTER": "a capital letter",
    "COLON": "a colon",
    "COMMA": "a comma",
    "LPAR": "(",
    "RPAR": ")",
}
_SILENT = frozenset({"_INDENT", "_DEDENT", "QUALIFIED"})
_ENDS = ("_NL", "AND", "OR", "IS", "RPAR", "COMMA", "COLON", "PLUS", "MINUS", "TIMES", "OVER")
_BLOCK_ENDS = frozenset({"_DEDENT", "$END"})
_LIKELY = 6


def expected(place: Place) -> str:
    """What could have stood here, as help: `expected ...`."""
    accepts = place.accepts
    if {"DEFINE", "TEXT"} <= accepts:
        return "expected a rule (define, question, duty ...), a line of law beginning with |, or a label such as a)"
    if place.column == indent(place.text) + 1 or place.terminal in _BLOCK_ENDS:
        return _line(place)
    if {"A", "YES", "ONE"} <= accepts:
        return "expected a type: yes or no, a date, a number of years, one of first, second ..."
    if {"NAME", "NUMBER", "DATE"} <= accepts:
        comparison = "`at least`, `before`, `one of` or another comparison, or " if "MORE" in accepts else ""
        return f"expected {comparison}a value: a name, a number, a date ..."
    if accepts & {"AND", "OR"}:
        ends = [name for name in _ENDS if name in accepts]
        return "expected " + _listed(_say(place, name) for name in ends[:_LIKELY])
    return _few(place)


def _line(place: Place) -> str:
    """What can begin a line of the block."""
    words = _listed(f"`{word}`" for word in _words(place, place.accepts))
    if {"NAME", "LPAR"} <= place.accepts:
        return "expected a condition" + (", or a line that begins with `all of` or `any of`" if words else "")
    return f"expected a line that begins with {words}" if words else _few(place)


def _few(place: Place) -> str:
    known = [_say(place, name) for name in _SAY if name in place.accepts and name not in _SILENT]
    words = [f"`{word}`" for word in _words(place, place.accepts - set(_SAY))]
    said = [*words, *known] if len(words) < len(known) else [*known, *words]
    return "expected " + _listed(said) if said else "expected the end of the block"


def _words(place: Place, accepts: Iterable[str]) -> list[str]:
    """The words of the language among terminals, in the order in which the grammar has them; notes come last."""
    among = set(accepts)
    words = [word for name, word in place.words.items() if name in among and word.isalpha()]
    return sorted(words, key=lambda word: word in ("note", "on"))


def _listed(said: Iterable[str]) -> str:
    all_of = list(dict.fromkeys(said))
    if len(all_of) > _LIKELY + 2:
        return ", ".join(all_of[:_LIKELY]) + " ..."
    return " or ".join(filter(None, [", ".join(all_of[:-1]), all_of[-1]])) if all_of else ""


def _say(place: Place, terminal: str) -> str:
    if terminal == "RELATIVE":
        return f"labels such as {place.law.forms['section'].label.format('g')}"
    form = next((form for form in place.law.forms.values() if form.terminal == terminal), None)
    if form is not None:
        example = next((hit[0] for line in place.lines if (hit := re.search(form.pattern, line))), None)
        return f"{form.name}, such as {example}" if example else form.name
    return _SAY.get(terminal) or f"`{place.words.get(terminal, terminal)}`"


def belongs_to(place: Place) -> str | None:
    """The block under which the line must stand that begins here, or whose first word was read as a name."""
    word = first_word(place.text)
    begins = place.code[: place.column - 1].strip() in ("", word)
    read = place.column == indent(place.text) + 1 or "COLON" in place.accepts
    return LINES_OF.get(word) if begins and read else None
