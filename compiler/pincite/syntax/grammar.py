"""The Lark parser: the one grammar, with the terminals of a jurisdiction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from lark import Lark, Token
from lark.indenter import DedentError, Indenter
from lark.parsers.lalr_interactive_parser import InteractiveParser

from pincite import language
from pincite.jurisdiction import Jurisdiction
from pincite.syntax.quick import Quick
from pincite.syntax.tables import made, tabled


class NotLinedUp(Exception):  # not an error of ours: a line does not line up with any line above it
    """A line returns to a depth at which nothing above it began: its number, and the depths that it could have had."""

    def __init__(self, line: int, depths: list[int]) -> None:
        self.line = line
        self.depths = depths
        super().__init__(f"line {line}")


class RunTogether(Exception):  # not an error of ours: two words stand together as if they were one
    """Words of the language are found at the beginning of others; only a blank or a mark ends them."""

    def __init__(self, first: Token, second: Token) -> None:
        self.first = first
        self.second = second
        super().__init__(f"{first}{second}")


class Blocks(Indenter):
    """Indentation: two spaces a step by convention, any deeper step accepted, a return must meet an earlier one."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012  # the base class declares it so
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012  # the base class declares it so
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 2

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens, with those of indentation among them."""
        yield from super().process(self._apart(stream))  # type: ignore[no-untyped-call]  # lark does not say its type

    def _apart(self, stream: Iterator[Token]) -> Iterator[Token]:
        last: Token | None = None
        for token in stream:
            if last is not None and last.end_pos == token.start_pos and _is_word(last[-1:]) and _is_word(token[:1]):
                raise RunTogether(last, token)
            last = token
            yield token

    def handle_NL(self, token: Token) -> Iterator[Token]:  # noqa: N802  # the base class names it so
        """The tokens at a line end."""
        depths = list(self.indent_level)
        try:
            yield from super().handle_NL(token)
        except DedentError:
            raise NotLinedUp(token.end_line or 1, depths) from None


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def acceptable(parser: InteractiveParser) -> frozenset[str]:
    """The terminals that can come next."""
    return frozenset(parser.accepts())  # type: ignore[no-untyped-call]  # lark does not say its type


def acceptable_under(parser: InteractiveParser) -> frozenset[str]:
    """The terminals that can come next in a block that is indented under the last line."""
    under = parser.copy()  # type: ignore[no-untyped-call]  # lark does not say its type
    under.feed_token(Token("_INDENT", ""))
    return acceptable(under)


def grammar_text(law: Jurisdiction) -> str:
    """The whole grammar for a jurisdiction."""
    return language.grammar() + "\n" + law.terminals()


@lru_cache(maxsize=4)
def _parser(text: str, strict: bool) -> Lark:
    return made(text, Blocks(), strict=True) if strict else tabled(text, Blocks())


def parser(law: Jurisdiction, strict: bool = False) -> Lark:
    """The parser for a jurisdiction; `strict` refuses a grammar with a conflict or with terminals that collide."""
    return _parser(grammar_text(law), strict)


@lru_cache(maxsize=4)
def _quick(text: str) -> Quick:
    return Quick(_parser(text, False), Blocks.NL_type, Blocks.INDENT_type, Blocks.DEDENT_type)


def quick(law: Jurisdiction) -> Quick:
    """The parser for a jurisdiction, for texts without a mistake."""
    return _quick(grammar_text(law))


@lru_cache(maxsize=4)
def _spelt(text: str) -> Mapping[str, str]:
    terminals = _parser(text, False).terminals
    return MappingProxyType({t.name: str(t.pattern.value) for t in terminals if t.pattern.type == "str"})


def spelt(law: Jurisdiction) -> Mapping[str, str]:
    """The terminals that are written in one way only, and how."""
    return _spelt(grammar_text(law))


def keywords(law: Jurisdiction) -> tuple[str, ...]:
    """Every word that the grammar gives a meaning; none of them can be a name."""
    return tuple(sorted({word for word in spelt(law).values() if word.isalpha()}))


@lru_cache(maxsize=4)
def _openers(text: str) -> frozenset[str]:
    starts = acceptable(_parser(text, False).parse_interactive(""))
    return frozenset(word for name, word in _spelt(text).items() if name in starts)


def openers(law: Jurisdiction) -> frozenset[str]:
    """Every word with which a block or a heading can begin."""
    return _openers(grammar_text(law))
