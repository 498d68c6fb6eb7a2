"""Names that are written as names cannot be: with a capital, a hyphen, a point, a digit first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import replace

from pincite.syntax.complaint import Complaint, Place
from pincite.syntax.grammar import RunTogether
from pincite.syntax.openers import DECLARES, before, indent

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_WRITTEN = re.compile(r"[^\W\d]\w*(?:-[^\W\d]\w*)+|\w*[^\W\d_]\w*(?:(?:\.|'s )[^\W\d]\w*)*")
_TWO_WORDS = (
    "at least", "at most", "more than", "less than", "one of", "all of", "any of", "count of", "is not", "is none",
    "or none", "or empty", "subject to", "governed by", "not held", "not encoded",
)  # fmt: skip
_TOGETHER = re.compile(rf"\b(?:{'|'.join(words.replace(' ', '') for words in _TWO_WORDS)})\b")
_RULE = "names have small letters, digits and _"


def naming(place: Place) -> Complaint | None:
    """A word that was meant as a name, or as a word of the language, and is written in another way."""
    at = place.column - 1
    hit = next((h for h in _WRITTEN.finditer(place.code) if h.start() <= at < h.end()), None)
    if hit is None:
        return None
    if NAME.fullmatch(hit[0]):
        first = hit[0][: at - hit.start()]
        return _split(place.line, place.text, hit, first, set(place.words.values())) if first else None
    said = _as_words(place, hit)
    if said is None and ("NAME" in place.accepts or at > hit.start()):
        said = _as_name(place, hit)
    return said


def reserved(place: Place) -> Complaint | None:
    """A word of the language that the project uses as a name: told where it is declared, if that is in this file."""
    spelt = set(place.words.values())
    at = place.column - 1
    for hit in re.finditer(r"\b[a-z]+\b", place.code):
        if hit.start() > at or hit[0] not in spelt or hit[0] not in place.declared:
            continue
        word, name = hit[0], f"the_{hit[0]}"
        message = f"`{word}` is a word of the language and cannot be a name"
        help = f"choose a longer name, for instance {name}"
        said = place.complain(hit, "P203", message, help, name)
        for number, line in enumerate(place.lines, 1):
            declared = DECLARES.match(line)
            if declared is not None and word in declared.groups():
                column = declared.start(declared.lastindex or 0) + 1
                return said._replace(line=number, column=column, width=len(word), alone=True)
        return said
    return None


def not_apart(error: RunTogether, lines: list[str], words: Container[str]) -> Complaint:
    """A word of the language with more letters behind it: `numbers`, or two words without their blank."""
    number, start = error.first.line or 1, (error.first.column or 1) - 1
    hit = re.compile(r"\w+").search(lines[number - 1], start)
    if hit is None:
        raise error
    return _split(number, lines[number - 1], hit, str(error.first), words)


def _split(number: int, line: str, hit: re.Match[str], first: str, words: Container[str]) -> Complaint:
    """A word whose beginning was read as a word of the language."""
    rest = hit[0].removeprefix(first)
    two = NAME.fullmatch(rest) is not None and (rest in words or len(rest) > 2)
    right = f"{first} {rest}" if two else first
    message = f"`{hit[0]}` is not a word of the language here"
    mended = {number: line[: hit.start()] + right + line[hit.end() :]}
    return Complaint(number, hit.start() + 1, "P109", message, f"did you mean `{right}`?", len(hit[0]), mended)


def run_together(place: Place) -> Complaint | None:
    """Two words of the language without the blank between them: `atleast`."""
    above = before(place.lines, place.line)
    if place.column == indent(place.text) + 1 and above:  # what ends the line above may have opened a list
        place = replace(place, line=above, column=len(place.lines[above - 1].rstrip()))
    hit = place.find(_TOGETHER)
    if hit is None or hit[0] in place.declared:
        return None
    right = next(words for words in _TWO_WORDS if words.replace(" ", "") == hit[0])
    return place.complain(hit, "P109", f"`{hit[0]}` is two words of the language", f"write `{right}`", right)


def _as_words(place: Place, hit: re.Match[str]) -> Complaint | None:
    """A word of the language with a capital, or several with hyphens."""
    spelt = set(place.words.values())
    parts = hit[0].lower().split("-")
    if not spelt.issuperset(parts):
        return None
    right = " ".join(parts)
    if len(parts) > 1:
        return place.complain(hit, "P101", f"`{hit[0]}` is written without hyphens here", f"write `{right}`", right)
    if right not in {place.words.get(name) for name in place.accepts}:
        return None
    message = f"`{hit[0]}` has a capital, and the words of the language have none"
    return place.complain(hit, "P101", message, f"write `{right}`", right)


def _as_name(place: Place, hit: re.Match[str]) -> Complaint | None:
    written = hit[0]
    right = suggested(written)
    if "." in written or "'" in written:
        right = suggested(re.split(r"\.|'s ", written)[-1])
        message = f"`{written}` is not a name: facts are named alone, without what they belong to"
    elif "-" in written and written == written.lower():
        message = "a hyphen cannot stand in a name"
    elif written[0].isdigit():
        message = f"`{written}` is not a name: a name begins with a letter"
        return place.complain(hit, "P101", message, "write the number in words, or at the end of the name", "x")
    else:
        message = f"`{written}` is not a name: {_RULE}"
    if not NAME.fullmatch(right):
        return place.complain(hit, "P101", message, "write it with the letters a to z, digits and _", "x")
    return place.complain(hit, "P101", message, f"write {right}", right)


def suggested(written: str) -> str:
    """A name that can be written for one that cannot: `Old-Enough`, `oldEnough` and `old enough` are `old_enough`."""
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode("ascii")
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", plain).lower()
    return "_".join(part for part in re.split(r"[^a-z0-9]+", parted) if part)
