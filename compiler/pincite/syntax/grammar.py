"""The Lark parser: the one grammar, with the terminals of a jurisdiction."""

from __future__ import annotations

from functools import lru_cache

from lark import Lark
from lark.indenter import Indenter

from pincite import language
from pincite.jurisdiction import Jurisdiction


class Blocks(Indenter):
    """Indentation: two spaces a step by convention, any deeper step accepted, a return must meet an earlier one."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012  # the base class declares it so
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012  # the base class declares it so
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 2


def grammar_text(law: Jurisdiction) -> str:
    """The whole grammar for a jurisdiction."""
    return language.grammar() + "\n" + law.terminals()


@lru_cache(maxsize=4)
def _parser(text: str, strict: bool) -> Lark:
    return Lark(
        text,
        parser="lalr",
        lexer="contextual",
        postlex=Blocks(),
        propagate_positions=True,
        maybe_placeholders=False,
        strict=strict,
    )


def parser(law: Jurisdiction, strict: bool = False) -> Lark:
    """The parser for a jurisdiction; `strict` refuses a grammar with a conflict or with terminals that collide."""
    return _parser(grammar_text(law), strict)


@lru_cache(maxsize=4)
def _keywords(text: str) -> tuple[str, ...]:
    words = {
        str(t.pattern.value)
        for t in _parser(text, False).terminals
        if t.pattern.type == "str" and t.pattern.value.isalpha()
    }
    return tuple(sorted(words))


def keywords(law: Jurisdiction) -> tuple[str, ...]:
    """Every word that the grammar gives a meaning; none of them can be a name."""
    return _keywords(grammar_text(law))
