"""What is left to the marks: struck and underlined words of which the list of changes says nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from pincite.register.document import Confidence, Evidence
from pincite.register.edits import Edit, Sheet
from pincite.register.forms import Forms
from pincite.register.instructed import underlined
from pincite.register.sources import day_of
from pincite.register.stream import STRUCK

Grammar = Mapping[str, frozenset[str]]
_WORD = re.compile(r"[^\s]+")
_MARKS = (Evidence.MARKS,)
_GUESS = (Evidence.GRAMMAR, Evidence.MARKS)


def by_marks(sheet: Sheet, forms: Forms) -> None:
    """Decide what only the marks tell; what they do not tell surely stays uncertain, with the likeliest reading."""
    for start, end in sheet.runs(STRUCK):
        sheet.put(_struck(sheet, start, end, forms.grammar))
    for start, end in underlined(sheet):
        sheet.put(Edit(start, end, "", sheet.stream.text[start:end], _MARKS, Confidence.LIKELY, "printed underlined"))


def _struck(sheet: Sheet, start: int, end: int, grammar: Grammar) -> Edit:
    text = sheet.stream.text
    words = sheet.words(start, end)
    for under in underlined(sheet):
        if not text[min(end, under[1]) : max(start, under[0])].strip():
            since = text[under[0] : under[1]]
            because = "struck words beside underlined words"
            return Edit(min(start, under[0]), max(end, under[1]), words, since, _MARKS, Confidence.LIKELY, because)
    glued_left = start > 0 and not text[start - 1].isspace() and not sheet.taken[start - 1]
    glued_right = end < len(text) and text[end].isalnum() and not sheet.taken[end]
    if glued_right and text[end - 1].isalnum() and not glued_left:
        return _turned(sheet, start, end)
    if glued_left and text[start].isalnum() and (text[start - 1].isalnum() or text[start - 1] in ",;)'\""):
        return _replaced(sheet, start, end, words, grammar)
    if any(at in sheet.stream.starts and not text[at - 1].isspace() for at in range(start + 1, end)):
        return _doubled(sheet, start, end)
    return Edit(start, end, words, "", _MARKS, Confidence.LIKELY, "printed struck, with nothing in its place")


def _doubled(sheet: Sheet, start: int, end: int) -> Edit:
    """Two stretches struck that touch: the one is likely new, and struck by mistake."""
    seams = [at for at in range(start + 1, end) if at in sheet.stream.starts]
    seam = next(at for at in seams if not sheet.stream.text[at - 1].isspace())
    since, before = sheet.stream.text[start:seam], sheet.words(seam, end)
    because = "two stretches that touch are both printed struck: one of them is likely new"
    return Edit(start, end, before, since, _GUESS, Confidence.UNCERTAIN, because)


def _turned(sheet: Sheet, start: int, end: int) -> Edit:
    """Struck words that touch the words behind them: the marks may be the other way round."""
    text = sheet.stream.text
    count = len(text[start:end].split())
    behind = list(re.finditer(_WORD, text[end : end + 2000]))[:count]
    last = end + behind[-1].end() if behind else end
    while last > end and text[last - 1] in ".,;:":
        last -= 1
    if not sheet.free(end, last):
        last = end
    because = (
        "struck words touch the words behind them: which of the two are the new ones, the marks do not show surely"
    )
    return Edit(start, last, text[end:last], text[start:end], _GUESS, Confidence.UNCERTAIN, because)


def _replaced(sheet: Sheet, start: int, end: int, words: str, grammar: Grammar) -> Edit:
    """Struck words that touch the words before them: how far the new words go back, the marks do not show."""
    text = sheet.stream.text
    lead = [m.start() for m in re.finditer(_WORD, text[:start])]
    lead = [n for n in lead if sheet.free(n, start)][-40:]
    if not lead:
        return Edit(start, end, words, "", _MARKS, Confidence.LIKELY, "printed struck, with nothing in its place")
    same = text[lead[-min(len(words.split()), len(lead))] : start]
    if same.casefold() == words.casefold():
        begin = start - len(same)
        because = "the same words struck, with other capitals"
        return Edit(begin, end, words, same, _GUESS, Confidence.LIKELY, because)
    begin = lead[-_back(text, lead, start, words, grammar)]
    because = "the struck words are old; how far the new words before them go back, the marks do not show"
    return Edit(begin, end, words, text[begin:start], _GUESS, Confidence.UNCERTAIN, because)


def _back(text: str, lead: list[int], start: int, words: str, grammar: Grammar) -> int:
    """How many words before struck words are likely the new ones: not farther back than the sentence."""
    first = words.split()[0].strip(",.;:").casefold()
    small = grammar["pronouns"] | grammar["determiners"]
    limit = next((n for n in range(1, len(lead) + 1) if _opens(text, lead[-n])), min(len(lead), 30))
    said = [text[a:b].strip().strip(",.;:()") for a, b in zip(lead, [*lead[1:], start], strict=True)]
    if first in small and words[0].isupper():
        return limit
    for count in range(1, limit + 1):
        word = said[-count].casefold()
        if word == first and count > 1:
            return count
        if first in small and word in grammar["determiners"]:
            return count
        if first in grammar["prepositions"] and word in grammar["prepositions"] and count > 1:
            return count
    if words[0].isupper():
        named = next((n for n in range(1, limit + 1) if not said[-n][:1].isupper() or said[-n][-2:] == "'s"), limit + 1)
        return max(named - 1, 1)
    return min(max(len(words.split()), 1), limit)


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins here."""
    lead = text[:at].rstrip()
    return not lead or lead[-1] in ".?!" or text[at - 1 : at] == "\n"


# ---- days -----------------------------------------------------------------------------------------------------------


def by_days(sheet: Sheet, forms: Forms, latest: date | None) -> None:
    """A sentence without marks that names a day later than the text in force before is likely new, mark or no mark."""
    if latest is None:
        return
    text = sheet.stream.text
    start = 0
    for match in re.finditer(r"[.?!](?=\s+[A-Z])|\n|$", text):
        end = match.end()
        while start < end and text[start].isspace():
            start += 1
        named = [day for m in forms.date.finditer(text, start, end) if (day := day_of(m[0], forms)) is not None]
        if any(day > latest for day in named) and sheet.free(start, end) and not sheet.stream.marked(start, end):
            because = "the sentence names a day after the last change of the text before: it is likely new"
            words = text[start:end].strip()
            edit = Edit(start, end, "", words, (Evidence.GRAMMAR,), Confidence.UNCERTAIN, because)
            sheet.put(edit)
        start = end
