"""Words of the law that stand where rules stand: without their bar, or on the line of a label.

A line of law is recognised by where it stands and by its first word: where a block must begin, every line of rules begins with
a word of the language, a label or a bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pincite.jurisdiction import Jurisdiction
from pincite.syntax.complaint import Complaint, Place, shown
from pincite.syntax.grammar import openers as openers_of
from pincite.syntax.openers import ONE_LINE, PERIODS, behind, first_word, indent, is_text, label_of, near

_BEGINS = re.compile(r'\w|[\u201c\u2018]|"[^"]*".')
_PROSE_END = re.compile(r"([.;:,\u2014]|; (and|or))\s*$")
_NAME = re.compile(r"[a-z0-9]_[a-z0-9]")
_NO_WORD = re.compile(r"\W")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"\s*[A-Z\u201c](\S* +\S+){2}")
_BLOCK = frozenset({"DEFINE", "TEXT"})
# First words of lines of rules with which no line of law is likely to go on.
_LINES = frozenset(
    {
        "answer", "due", "done", "across", "down", "attested", "expect", "considering", "governed", "sensitive", "ask",
    }
)  # fmt: skip


def law_lines(lines: list[str], law: Jurisdiction) -> Iterator[Complaint]:
    """Lines of law that have no bar, directly under a label, a heading, a period or another line of law."""
    number, expected, complete = 0, False, False
    opens = PERIODS.union(law.headings.values())
    while number < len(lines):
        number += 1
        line = lines[number - 1]
        if not line.strip():
            continue
        if is_text(line):
            expected = complete = True
            continue
        label = label_of(line, law)
        behind_label = line[label.end() :] if label else ""
        if label and _is_prose(behind_label.replace("|", "")) and first_word(behind_label) not in PERIODS:
            end = _run(lines, number + 1, law)
            yield _on_the_label(lines, number, end, label)
            number, expected = end, True
        elif (expected or (complete and _SENTENCE.match(line))) and is_law(line, law):
            end = _run(lines, number + 1, law)
            yield _without_bar(lines, number, end)
            number = end
        else:
            word = first_word(line)
            complete = word in ONE_LINE
            expected = bool(label) or word in opens


def _run(lines: list[str], number: int, law: Jurisdiction) -> int:
    """The number of the last of the lines of law that follow each other without a bar."""
    while number <= len(lines) and is_law(lines[number - 1], law):
        number += 1
    return number - 1


def is_law(line: str, law: Jurisdiction) -> bool:
    """Whether a line that stands where a block must begin is made of words of the law."""
    said = line.strip()
    if not _is_prose(said) or _NAME.search(said) or label_of(line, law):
        return False
    openers = openers_of(law)
    word = _NO_WORD.sub("", first_word(said))
    if word.lower() in openers or word in _LINES:
        return len(said.split()) >= 4 and '"' not in said and bool(_PROSE_END.search(said))
    return word != word.lower() or len(word) < 4 or near(word, openers, 0.75) is None


def _is_prose(words: str) -> bool:
    said = words.strip()
    return bool(_BEGINS.match(said)) and len(_WORDS.findall(said)) >= 2


def _without_bar(lines: list[str], first: int, last: int) -> Complaint:
    mended = {n: " " * indent(lines[n - 1]) + "| " + lines[n - 1].lstrip() for n in range(first, last + 1)}
    words = lines[first - 1].strip()
    which = "put a bar before them" if first == last else "put a bar before each of these lines"
    help = f"if they are words of the law, {which}: | {shown(words, 40)}"
    at = indent(lines[first - 1]) + 1
    return Complaint(first, at, "P101", "these words are not a rule", help, len(words), mended)


def _on_the_label(lines: list[str], first: int, last: int, label: re.Match[str]) -> Complaint:
    """Words on the line of a label. What stands under it is kept; where nothing does, the place is left out."""
    line = lines[first - 1]
    words = line[label.end() :].strip()
    under = behind(lines, last)
    mended = dict.fromkeys(range(first, last + 1), "")
    if under and indent(lines[under - 1]) > indent(line):
        mended[first] = line[: label.end()].rstrip()
    said = shown(words.removeprefix("|"), 40)
    help = f"put them under the label, behind a bar: | {said}"
    message = f"words of the law stand on the line of the label {label[0].strip()}"
    return Complaint(first, line.index(words, label.end()) + 1, "P101", message, help, len(words), mended)


# ---- at the place of an error ---------------------------------------------------------------------------------------


def law_where_a_block_begins(place: Place) -> Complaint | None:
    """Words of the law elsewhere than directly under a label or another line of law."""
    begins = place.column == indent(place.text) + 1 and place.accepts >= _BLOCK
    if begins and _SENTENCE.match(place.text) and is_law(place.text, place.law):
        return _without_bar(place.lines, place.line, _run(place.lines, place.line + 1, place.law))
    return None
