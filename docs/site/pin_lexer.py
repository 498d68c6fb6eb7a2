"""Colours rule files: the law's own words apart from the logic, strings, numbers, notes."""

from __future__ import annotations

import re
from pathlib import Path

from pygments.lexer import RegexLexer, words
from pygments.token import Comment, Keyword, Name, Number, String, Text

_GRAMMAR = Path(__file__).resolve().parents[2] / "dsl/pincite.lark"


def _keywords() -> tuple[str, ...]:
    """The fixed words of the language, from its grammar."""
    found = re.findall(r'"([a-z]{2,})"', _GRAMMAR.read_text(encoding="utf-8"))
    return tuple(sorted(set(found), key=lambda word: (-len(word), word)))


class PinLexer(RegexLexer):
    """The rule language of pincite."""

    name = "pincite rules"
    aliases = ("pin",)
    filenames = ("*.pin",)
    url = ""
    tokens = {  # noqa: RUF012  # the form that the library asks for
        "root": [
            (r"\|.*$", String.Doc),
            (r"#.*$", Comment.Single),
            (r'"[^"\n]*"', String),
            (r"(?<!\S)[a-zA-Z0-9]{1,5}\)(?!\S)", Name.Label),
            (r"\d[\d,]*(\.\d+)?%?", Number),
            (words(_keywords(), prefix=r"\b", suffix=r"\b"), Keyword),
            (r"[a-z_][a-z0-9_]*", Name),
            (r"\s+", Text),
            (r".", Text),
        ]
    }
