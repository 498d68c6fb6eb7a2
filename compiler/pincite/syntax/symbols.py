"""Symbols that the language says in words, comments, and marks at the end of a line."""

from __future__ import annotations

import re

from pincite.syntax.complaint import Complaint, Place
from pincite.syntax.openers import is_text

_WORDS = {
    ">=": "is at least",
    "=>": "is at least",
    "≥": "is at least",
    "<=": "is at most",
    "=<": "is at most",
    "≤": "is at most",
    "==": "is",
    "!=": "is not",
    "<>": "is not",
    "≠": "is not",
    "&&": "and",
    "||": "or",
    "&": "and",
    "|": "or",
    ":=": "is",
    "=": "is",
    ">": "is more than",
    "<": "is less than",
    "!": "not",
    "~": "not",
    "+": "plus",
    "-": "minus",
    "−": "minus",
    "*": "times",
    "×": "times",
    "/": "over",
    "÷": "over",
}
_SYMBOL = re.compile("|".join(re.escape(symbol) for symbol in sorted(_WORDS, key=len, reverse=True)))
_COMMENT = re.compile(r"(?:#|//|/\*|--|<!--).*$")
_AT_THE_END = re.compile(r"[.;,:]+\s*$")
_YES_OR_NO = re.compile(r"^\s*(?:yes|no)\s*$")
_BRACKETS = re.compile(r"[\[\]{}]")


def symbols(place: Place) -> Complaint | None:
    """A symbol at the place where the grammar stopped."""
    at = place.column - 1
    if comment := _COMMENT.match(place.code, at):
        message = "there are no comments: what is worth saying is kept as data"
        return place.complain(comment, "P110", message, 'write a line: note "..."', "")
    if end := _AT_THE_END.match(place.code, at):
        message = f"`{end[0].strip()}` stands at the end of the line, where the language has no mark"
        return place.complain(end, "P110", message, "take it away", "")
    if bracket := _BRACKETS.match(place.code, at):
        message = f"`{bracket[0]}` is a mark that rules do not have"
        help = "write ( and ), or `all of` / `any of` with one line for each limb"
        return place.complain(bracket, "P110", message, help)
    symbol = _SYMBOL.match(place.code, at)
    if symbol is not None and not is_text(place.text):
        word = "to" if symbol[0] in "-−" and "TO" in place.accepts else _WORDS[symbol[0]]
        message = f"`{symbol[0]}` is a symbol, and rules are written in words"
        return place.complain(symbol, "P110", message, f"write `{word}`", _apart(place, symbol, word))
    if place.terminal == "COLON" and ":" not in {place.words.get(name) for name in place.accepts}:
        colon = re.compile(":").match(place.code, at)
        if colon is not None and _YES_OR_NO.search(place.code[:at]):
            help = "of yes or no write: as follows, and under it `when NAME: ...` and `otherwise: ...`"
            return place.complain(colon, "P101", "a case is `when CONDITION: ...`, or one of several names", help)
        if colon is not None:
            return place.complain(colon, "P110", "no colon stands here", "take it away", "")
    return None


def _apart(place: Place, symbol: re.Match[str], word: str) -> str:
    """A word in place of a symbol, with a blank at each side."""
    left = "" if place.code[: symbol.start()].endswith(" ") else " "
    right = "" if place.code[symbol.end() :].startswith(" ") else " "
    return left + word + right
