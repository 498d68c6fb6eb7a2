"""Words of a text as they are compared: without case, accents, curly quotation marks or the s of a plural."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from pincite.runtime.named import NamedTuple

_SIGNS = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛ʼ", "'") | dict.fromkeys("‐‑‒–—", "-"))
_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word of a text: as it is compared, and where it stands in the text as it is written."""

    text: str
    start: int
    end: int


def folded(text: str) -> tuple[str, Sequence[int]]:
    """A text as it is compared, and for each of its characters (and its end) the place in the text as written."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for piece in unicodedata.normalize("NFKD", char.translate(_SIGNS)).casefold():
            if not unicodedata.combining(piece):
                out.append(piece)
                places.append(place)
    places.append(len(text))
    return "".join(out), places


def words_of(text: str) -> list[Word]:
    """The words of a text in order. The s behind an apostrophe is none."""
    plain, places = folded(text)
    found = []
    for match in _WORD.finditer(plain):
        if match[0] == "s" and plain[max(0, match.start() - 1) : match.start()] == "'":
            continue
        found.append(Word(match[0], places[match.start()], places[match.end() - 1] + 1))
    return found


def singular(word: str) -> str:
    """A word without the endings that make an English plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def likeness(asked: str, word: str) -> float:
    """How well a word is the one asked for: 1 for the word or its plural, less where it only begins so, 0 for another."""
    if asked == word or singular(asked) == singular(word):
        return 1.0
    return 0.5 if len(asked) >= 3 and word.startswith(singular(asked)) else 0.0


def find_run(words: Sequence[Word], run: Sequence[str], exactly: bool = False) -> int:
    """Where words stand one after the other in a text (the number of the first); -1 where they do not."""
    for first in range(len(words) - len(run) + 1):
        pairs = zip(run, words[first : first + len(run)], strict=True)
        if all(asked == word.text if exactly else likeness(asked, word.text) == 1.0 for asked, word in pairs):
            return first
    return -1
