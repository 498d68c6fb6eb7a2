"""What the list of changes says of a place, found again in what is printed there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pincite.register.document import Confidence, Evidence, Instruction
from pincite.register.edits import Edit, Sheet
from pincite.register.pairing import occurrences, pairs, pattern, supported
from pincite.register.stream import STRUCK, UNDER

BY_LIST = (Evidence.CHANGES, Evidence.MARKS)
_MOST = 200  # times that words are looked for in a place


def met(sheet: Sheet, order: Instruction) -> bool | None:
    """Apply an instruction to a place. True if it was found, False if not, None if it cannot be told."""
    match order.kind:
        case "replace" | "change" if order.old and order.new:
            return _replace(sheet, order, order.old, order.new)
        case "change" | "add" if order.new:
            return _proposed(sheet, order.new) or None
        case "strike" if order.old:
            return _strike(sheet, order, order.old)
        case "before" | "after" if order.new and order.anchor:
            return _insert(sheet, order, order.new, order.anchor)
        case "start" if order.new:
            return _start(sheet, order, order.new)
        case "capitalize" if order.old:
            return _capitalize(sheet, order.old)
        case _:
            return None


# ---- one instruction after another ------------------------------------------------------------------------------------


def _replace(sheet: Sheet, order: Instruction, old: str, new: str) -> bool | None:
    stream = sheet.stream
    found = [pair for pair in pairs(sheet, old, new) if supported(sheet, pair) or order.kind == "replace"]
    if len(found) > order.times:
        found = [pair for pair in found if supported(sheet, pair)] or found[: order.times]
    for pair in found:
        x, y = pair.old, pair.new
        if stream.struck(*x) and not stream.struck(*y):
            x = _whole_run(sheet, x, y)
        agree = stream.struck(*x) and not stream.struck(*y)
        longer = None if agree else _longer(sheet, x, old, new)
        x = longer or x
        if (article := _article(sheet, y, old)) is not None:
            y, agree = (article, y[1]), False
        start, end = min(x[0], y[0]), max(x[1], y[1])
        doubtful = longer is not None or pair.doubtful
        confidence = Confidence.UNCERTAIN if doubtful else Confidence.CERTAIN if agree else Confidence.LIKELY
        because = (
            "the list of changes strikes fewer words here than in another place where the same words come in" if longer
            else "the list of changes, and more than one stretch of words beside these fits it" if pair.doubtful
            else "the list of changes and the marks agree" if agree
            else "the list of changes; the article before the new words came with them" if article is not None
            else _against(sheet, x, y)
        )  # fmt: skip
        before = _as_listed(sheet.words(*x), old)
        since = stream.text[y[0] : y[1]]
        sheet.put(Edit(start, end, before, since, BY_LIST if agree else (Evidence.CHANGES,), confidence, because))
    if found:
        return True
    return _other_words(sheet, order, old, new)


def _article(sheet: Sheet, y: tuple[int, int], old: str) -> int | None:
    """Where the article before new words begins, if the old words can have no article: `the he or she` is no English."""
    small = sheet.grammar.get("pronouns", frozenset()) | sheet.grammar.get("determiners", frozenset())
    if old.split()[0].casefold() not in small:
        return None
    lead = sheet.stream.text[: y[0]].rstrip()
    word = lead.rpartition(" ")[2]
    start = len(lead) - len(word)
    if word.casefold() in sheet.grammar.get("determiners", frozenset()) and sheet.free(start, y[0]):
        return start
    return None


def _longer(sheet: Sheet, x: tuple[int, int], old: str, new: str) -> tuple[int, int] | None:
    """The longer words that the list strikes elsewhere for the same new words, where they are printed here too."""
    for other in sorted(sheet.elsewhere.get(new.casefold(), ()), key=len, reverse=True):
        if other.casefold().startswith(old.casefold() + " "):
            match = re.compile(f"(?i:{pattern(other)})").match(sheet.stream.text, x[0])
            if match and sheet.free(*match.span()):
                return match.span()
    return None


def _as_listed(printed: str, listed: str) -> str:
    """Old words as printed; where only capitals differ, as the list has them."""
    return listed if printed.casefold() == listed.casefold() else printed


def _whole_run(sheet: Sheet, x: tuple[int, int], y: tuple[int, int]) -> tuple[int, int]:
    """Old words with the rest of the struck run they stand in: the list often names only a part."""
    start, end = x
    text, marks = sheet.stream.text, sheet.stream.marks
    while start > 0 and start != y[1] and marks[start - 1] & STRUCK and sheet.free(start - 1, start):
        if text[start - 1] == "\n":
            break
        start -= 1
    while end < len(text) and end != y[0] and marks[end] & STRUCK and sheet.free(end, end + 1) and text[end] != "\n":
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _against(sheet: Sheet, x: tuple[int, int], y: tuple[int, int]) -> str:
    stream = sheet.stream
    if stream.struck(*x) and stream.struck(*y):
        return "the list of changes; both the old and the new words are printed struck"
    if stream.struck(*y):
        return "the list of changes; the marks are printed the other way round"
    return "the list of changes; the marks are lost"


def _other_words(sheet: Sheet, order: Instruction, old: str, new: str) -> bool | None:
    """The new words stand beside struck words that are not those the list names; or they stand alone."""
    if occurrences(sheet, old):
        return True if order.kind == "change" and _proposed(sheet, new) else None
    struck = sheet.runs(STRUCK)
    for start, end in occurrences(sheet, new, re.IGNORECASE):
        beside = next((run for run in struck if _touches(sheet, run, (start, end))), None)
        if beside is not None and sheet.free(start, end):
            sheet.put(
                Edit(
                    min(start, beside[0]), max(end, beside[1]), sheet.words(*beside), sheet.stream.text[start:end],
                    BY_LIST, Confidence.LIKELY, f"the marks; the list of changes strikes other words: {old}",
                )
            )  # fmt: skip
            return True
    alone = [span for span in occurrences(sheet, new) if sheet.free(*span)]
    if order.kind == "change":
        return _proposed(sheet, new)
    if len(alone) == order.times:
        for start, end in alone:
            sheet.put(
                Edit(
                    start, end, old, sheet.stream.text[start:end], (Evidence.CHANGES,), Confidence.UNCERTAIN,
                    "the list of changes; the words it strikes are not printed",
                )
            )  # fmt: skip
        return True
    return False


def _proposed(sheet: Sheet, new: str) -> bool:
    """Words that replaced others of the proposal: whether the text in force before had them, nothing shows."""
    found = occurrences(sheet, new, re.IGNORECASE)
    free = [span for span in found if sheet.free(*span) and not sheet.stream.marked(*span)]
    if len(found) == 1 and free:
        start, end = free[0]
        words = sheet.stream.text[start:end]
        because = (
            "these words replaced others of the proposal; whether the text in force before had them, nothing shows"
        )
        sheet.put(Edit(start, end, words, words, (Evidence.CHANGES,), Confidence.UNCERTAIN, because))
    return bool(found)


def _touches(sheet: Sheet, run: tuple[int, int], words: tuple[int, int]) -> bool:
    text = sheet.stream.text
    return not text[words[1] : run[0]].strip() if words[1] <= run[0] else not text[run[1] : words[0]].strip()


def _strike(sheet: Sheet, order: Instruction, old: str) -> bool:
    found = [span for span in occurrences(sheet, old, re.IGNORECASE) if sheet.free(*span)]
    struck = [span for span in found if sheet.stream.struck(*span)]
    for span in struck:
        start, end = _whole_run(sheet, span, (-1, -1))
        sheet.put(
            Edit(start, end, sheet.words(start, end), "", BY_LIST, Confidence.CERTAIN,
                 "the list of changes and the marks agree")
        )  # fmt: skip
    if not struck and len(found) == order.times and not sheet.stream.marked(*found[0]):
        for start, end in found:
            sheet.put(
                Edit(start, end, sheet.stream.text[start:end], "", (Evidence.CHANGES,), Confidence.UNCERTAIN,
                     "the list of changes strikes these words; they are printed without a mark")
            )  # fmt: skip
    return bool(found)


def _insert(sheet: Sheet, order: Instruction, new: str, anchor: str) -> bool:
    stream = sheet.stream
    found: list[tuple[int, int]] = []
    for flags in ("", "(?i:"):
        a, y = (f"{flags}{pattern(words)}{')' if flags else ''}" for words in (anchor, new))
        order_of = rf"(?P<y>{y})\s*(?P<a>{a})" if order.kind == "before" else rf"(?P<a>{a})\s*(?P<y>{y})"
        found = [
            match.span("y")
            for match, _ in zip(re.finditer(order_of, stream.text), range(_MOST), strict=False)
            if sheet.edge(match.start()) and sheet.edge(match.end()) and sheet.free(*match.span("y"))
        ]
        if found:
            break
    if any(stream.under(*span) for span in found):
        found = [span for span in found if not stream.under(*span)]
        if not found:
            return True  # the marks of the words round it say the same
    sure = len(found) <= order.times
    for start, end in found[: max(order.times, 1)] if sure else found:
        start, end = _comma(stream.text, start, end)
        beside = next((r for r in sheet.runs(STRUCK) if r[0] == end or r[1] == start), None)
        before = ""
        if beside is not None:
            before = sheet.words(*beside)
            start, end = min(start, beside[0]), max(end, beside[1])
        since = stream.text[start:end] if beside is None else tidy_new(stream.text, start, end, beside)
        confidence = Confidence.UNCERTAIN if not sure else Confidence.CERTAIN if beside else Confidence.LIKELY
        because = (
            "the list of changes and the marks agree" if beside
            else "the list of changes adds these words" if sure
            else "the list of changes adds these words, and they stand here more often than it says"
        )  # fmt: skip
        evidence = BY_LIST if beside else (Evidence.CHANGES,)
        sheet.put(Edit(start, end, before, since, evidence, confidence, because))
    return bool(found)


def tidy_new(text: str, start: int, end: int, beside: tuple[int, int]) -> str:
    """The words of a stretch without the struck run in it."""
    return (text[start : beside[0]] + text[beside[1] : end]).strip()


def _comma(text: str, start: int, end: int) -> tuple[int, int]:
    """An insertion that opens with a comma takes the comma that closes it."""
    return (start, end + 1) if text[start] == "," and text[end : end + 1] == "," and end - start > 1 else (start, end)


def _start(sheet: Sheet, order: Instruction, new: str) -> bool:
    match = re.compile(f"(?i:{pattern(new)})").match(sheet.stream.text)
    if match is None or not sheet.free(0, match.end()):
        return False
    sheet.put(
        Edit(
            0, match.end(), "", match[0], (Evidence.CHANGES,), Confidence.LIKELY, "the list of changes adds these words"
        )
    )
    return True


def _capitalize(sheet: Sheet, word: str) -> bool | None:
    """A word that is printed with a capital, up to two words with it, in front of itself struck."""
    capital = word[:1].upper() + word[1:]
    look = re.compile(rf"(?P<y>{re.escape(capital)}(\s[a-z]+){{0,2}})\s*(?P<x>{re.escape(word)})")
    for match in look.finditer(sheet.stream.text):
        if sheet.stream.struck(*match.span("x")) and sheet.free(*match.span()):
            sheet.put(
                Edit(*match.span(), match["x"], match["y"], BY_LIST, Confidence.LIKELY,
                     "the list of changes capitalizes the word; the marks show how far the new words go")
            )  # fmt: skip
            return True
    return True if capital in sheet.stream.text else None


def merged(orders: Sequence[Instruction]) -> Iterator[Instruction]:
    """Instructions that say the same of the same place as one, with their times added up; longer words first."""
    times: dict[tuple[str, str | None, str | None, str | None], Instruction] = {}
    for order in orders:
        key = (order.kind, order.old, order.new, order.anchor)
        known = times.get(key)
        times[key] = order if known is None else replace(known, times=known.times + order.times)
    yield from sorted(times.values(), key=lambda o: (o.kind not in ("replace", "change"), -len(f"{o.old}{o.new}")))


def underlined(sheet: Sheet) -> list[tuple[int, int]]:
    """The stretches printed underlined that are not decided."""
    return [run for run in sheet.runs(UNDER) if not sheet.stream.struck(*run)]
