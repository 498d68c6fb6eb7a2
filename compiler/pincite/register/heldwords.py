"""Marks weighed against the words in force before, where the rules hold them: what is printed and was not there is new."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from pincite.register.document import Confidence, Evidence
from pincite.register.edits import Edit, Sheet
from pincite.register.stream import STRUCK

_TOKEN = re.compile(r"\w+|[^\w\s]")
_MOST = 4000  # words of a place that are compared one by one


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or sign as printed, or one of the words before of what is decided; those have no place."""

    text: str
    start: int = -1
    end: int = -1


def by_held(sheet: Sheet, held: str) -> None:
    """Decide what is not decided yet by the words in force before.

    Words printed struck that were not in force are marked the wrong way round; how far the words go that they replace,
    nothing shows, so they stay uncertain. So does everything, where words that were in force are not printed.
    """
    printed, wanted = _tokens(sheet), _TOKEN.findall(held)
    if len(printed) > _MOST or len(wanted) > _MOST:
        return
    matcher = SequenceMatcher(None, wanted, [token.text for token in printed], autojunk=False)
    new: set[int] = set()
    missing = False
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind in ("insert", "replace"):
            new.update(range(start, end))
        missing = missing or (kind in ("delete", "replace") and last > first)
    for group in _groups(sheet, printed, new):
        _put(sheet, group, new, printed, missing)


def _tokens(sheet: Sheet) -> list[_Token]:
    """The words of a place in order; a word is cut where its marks change."""
    text = sheet.stream.text
    out: list[_Token] = []
    at = 0
    for edit in sorted(sheet.edits, key=lambda e: e.start):
        out += _free(sheet, text, at, edit.start)
        out += [_Token(word) for word in _TOKEN.findall(edit.before)]
        at = edit.end
    return out + _free(sheet, text, at, len(text))


def _free(sheet: Sheet, text: str, first: int, last: int) -> list[_Token]:
    out = []
    for match in _TOKEN.finditer(text, first, last):
        cuts = [n for n in range(match.start() + 1, match.end()) if n in sheet.edges]
        for start, end in zip([match.start(), *cuts], [*cuts, match.end()], strict=True):
            out.append(_Token(text[start:end], start, end))
    return out


def _groups(sheet: Sheet, printed: list[_Token], new: set[int]) -> list[list[int]]:
    """The words next to each other that are new, or were in force and are printed struck."""
    groups: list[list[int]] = []
    before = -2
    for number, token in enumerate(printed):
        if token.start < 0 or not (number in new or sheet.stream.marks[token.start] & STRUCK):
            continue
        if number == before + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
        before = number
    return groups


def _put(sheet: Sheet, group: list[int], new: set[int], printed: list[_Token], missing: bool) -> None:
    start, end = printed[group[0]].start, printed[group[-1]].end
    before = _words([printed[n] for n in group if n not in new])
    since = _words([printed[n] for n in group if n in new])
    turned = any(sheet.stream.marks[printed[n].start] & STRUCK for n in group if n in new)
    if missing:
        because = "some of the words in force before are not printed here, so the marks cannot be weighed against them"
    elif turned:
        because = "words printed struck were not in force: the marks are the other way round, how far is not shown"
    else:
        because = "the words in force before show which are old"
    confidence = Confidence.UNCERTAIN if missing or turned else Confidence.CERTAIN
    sheet.put(Edit(start, end, before, since, (Evidence.HELD, Evidence.MARKS), confidence, because))


def _words(tokens: list[_Token]) -> str:
    """Words as spaced in print; where only a change of marks stands between two, with a space."""
    out = ""
    last = -1
    for token in tokens:
        touches = token.start == last and not (token.text[0].isalnum() and out[-1:].isalnum())
        out += token.text if not out or touches else f" {token.text}"
        last = token.end
    return out
