"""The first words of lines: which open a block, which lines are labels or the law's own words, how deep a line stands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pincite.jurisdiction import Jurisdiction

PERIODS = frozenset({"since", "until", "during"})
LABEL = re.compile(r"\s*\w{1,5}[).](\s|$)")
# Blocks of which nothing can stand under the first line but what belongs to it, so that they can be left out whole.
BLOCKS = frozenset(
    {
        "define", "duty", "right", "ban", "question", "example", "table", "reading", "determination", "exception",
        "deemed", "term", "record", "about", "fact", "assert", "note", "source", "authority", "quotes",
        "informational", "procedural", "reconstructed", "formerly", "not", "pending", "unit", "holidays",
    }
)  # fmt: skip
# Blocks of one line.
ONE_LINE = frozenset(
    {
        "note", "informational", "procedural", "pending", "reconstructed", "quotes", "formerly", "unit", "not",
        "deemed",
    }
)  # fmt: skip
# Blocks of several lines.
_WITH_LINES = frozenset(
    {
        "duty", "right", "ban", "question", "example", "table", "reading", "exception", "record", "about", "assert",
        "source", "authority", "holidays", "down",
    }
)  # fmt: skip
# The word that stands behind the name in the first line of a block.
HEADS = {
    "define": "as",
    "fact": "is",
    "term": "is",
    "unit": "is",
    "deemed": "is",
    "given": "is",
    "expect": "is",
    "under": "is",
    "duty": "of",
    "right": "of",
    "ban": "of",
    "exception": "to",
    "determination": "by",
    "table": "in",
    "reading": "on",
}
# The name that a line declares: behind the word that opens a block, or as the field of a record.
DECLARES = re.compile(
    r"^ *(?:(?:fact|define|record|term|question|table|reading|determination|exception|duty|right|ban)"
    r" ([a-z]\w*)(?= (?:is|as|by|in|on|to|of) | \"| *$)"
    r"|(?!(?:fact|term|unit)\b)([a-z]\w*) is (?:a|an|yes|one|minutes)\b)",
    re.MULTILINE,
)
# The first words of lines that stand under a block, and under which.
LINES_OF = {
    "answer": "a `question`",
    "due": "a `duty`, `right` or `ban`",
    "done": "a `duty`, `right` or `ban`",
    "survives": "a `duty`, `right` or `ban`",
    "then": "an `exception`",
    "over": "an `exception`",
    "notwithstanding": "an `exception`",
    "across": "a `table`",
    "down": "a `table`",
    "gap": "a `table`",
    "better": "a `table`",
    "default": "a `reading`",
    "considering": "a `determination`",
    "attested": "a `fact`",
    "sensitive": "a `fact`",
    "ask": "a `fact`, `reading` or `determination`",
    "given": "an `example`",
    "expect": "an `example`",
    "known": "an `example`",
    "under": "an `example`",
    "called": "a `term`",
    "amends": "an action of the source note",
    "adds": "an action of the source note",
    "replaces": "an action of the source note",
    "when": "a `duty`, an `exception` or the cases of a `define`",
    "otherwise": "the cases of a `define`",
    "governed": "a `question`, `define`, `duty` or `table`",
    "subject": "a `question`, `define` or `duty`",
}
# What must stand under the first line of a block.
_NEEDS = {
    "question": "a line `answer ...`",
    "example": "a line `on` and a day, a line `given ...` for each fact, and a line `expect ...`",
    "table": "lines `across ...` and `down ...`, and the rows under `down`",
    "down": "a row for each key",
    "reading": "lines `ask`, `default` or `no default`, and `or` for each way to read the words",
    "duty": "a line `due ...`",
    "right": "a line `due ...`",
    "ban": "a line `due ...`",
    "exception": "a line `when ...`, and a line `then ...` if it gives a result of its own",
    "record": "a line `NAME is ...` for each field",
    "about": "the facts that are asked about it",
    "source": "the clauses of the source note, one a line",
    "authority": "the words of the authority note, each line behind a bar",
    "assert": "the condition that must always hold",
    "holidays": "a line for each day",
}
# Characters that print nothing: a bar behind them is still the first thing on its line.
INVISIBLE = "\u200b\u2060\ufeff"
_BEFORE_BAR = " \t" + INVISIBLE


def is_text(line: str) -> bool:
    """Whether a line holds the law's own words."""
    return "|" in line and line.lstrip(_BEFORE_BAR).startswith("|")


def indent(line: str) -> int:
    """The number of leading spaces."""
    return len(line) - len(line.lstrip(" "))


def first_word(line: str) -> str:
    """The first word of a line."""
    words = line.split(maxsplit=1)
    return words[0] if words else ""


def is_label(line: str) -> bool:
    """Whether a line begins with a label."""
    return LABEL.match(line) is not None


def opens(line: str) -> bool:
    """Whether a line opens a block, a period or a labelled place."""
    return first_word(line) in BLOCKS or first_word(line) in PERIODS or is_label(line)


def holds_nothing(line: str) -> bool:
    """Whether nothing can stand under a line."""
    return is_text(line) or first_word(line) in ONE_LINE


def asks_for_more(line: str) -> bool:
    """Whether something must stand under a line, as far as its words tell."""
    first = is_label(line) or first_word(line) in PERIODS or first_word(line) in _WITH_LINES
    return first or line.rstrip().endswith((" of", " follows"))


def needs(line: str) -> str:
    """What must stand under a line that opens a block."""
    words = line.split()
    if words[-2:] in (["all", "of"], ["any", "of"]):
        return "one line for each condition"
    if words[-1:] == ["follows"]:
        return "a line `when ...: ...` for each case, and a last line `otherwise: ...`"
    if words[0] in ("define", "given"):
        return (
            "a line `NAME: ...` for each alternative" if words[0] == "define" else "a row for each member of the list"
        )
    if is_label(line) or words[0] in PERIODS or words[0] == "definition":
        return "the words of the law, each line behind a bar, or `not held because ...`"
    return _NEEDS.get(words[0], "what belongs to it")


def before(lines: Sequence[str], number: int) -> int:
    """The number of the nearest line above that is not empty; 0 if there is none."""
    return next((n for n in range(number - 1, 0, -1) if lines[n - 1].strip()), 0)


def behind(lines: Sequence[str], number: int) -> int:
    """The number of the nearest line below that is not empty; 0 if there is none."""
    return next((n for n in range(number + 1, len(lines) + 1) if lines[n - 1].strip()), 0)


def near(word: str, words: Iterable[str], how: float) -> str | None:
    """The word of the language that was probably meant."""
    return next(iter(difflib.get_close_matches(word, sorted(set(words)), 1, how)), None)


def label_of(line: str, law: Jurisdiction) -> re.Match[str] | None:
    """The label with which a line begins."""
    return _label(law.label_pattern).match(line + "\n")


@lru_cache(maxsize=8)
def _label(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{pattern})")
