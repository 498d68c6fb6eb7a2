"""The lines of a rule file as the one parser reads them: what each begins, how deep it stands, its words, the blank above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lark import Token, Tree

from pincite.jurisdiction import Jurisdiction
from pincite.syntax.grammar import parser

_LAYOUT = ("_NL", "_INDENT", "_DEDENT", "$END")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its words. A run of lines of law, or a quotation that goes on, is part of the one line it begins on."""

    number: int
    depth: int
    tokens: tuple[Token, ...]
    blank: bool  # whether an empty line stands above it
    kind: str  # the construct that begins here, as the grammar calls it; empty for a line within one
    cells: int  # how many of its words are cells of a table


def lines_of(text: str, law: Jurisdiction) -> list[Line]:
    """The lines of a text that parses. Raises lark's errors for one that does not."""
    lark = parser(law)
    tree = lark.parse(text)
    begins: dict[int, str] = {}
    cells: dict[int, int] = {}
    for node in _outermost_first(tree):
        if node.data == "row":
            cells[node.meta.line] = sum(1 for child in node.children if _is_cell(child))
        elif node.data in KINDS and not node.meta.empty:
            begins.setdefault(node.meta.line, str(node.data))
    return list(_lines(lark.parse_interactive(text).iter_parse(), begins, cells))


def _lines(tokens: Iterator[Token], begins: dict[int, str], cells: dict[int, int]) -> Iterator[Line]:
    depth, blank, words = 0, False, list[Token]()
    for token in tokens:
        if token.type not in _LAYOUT:
            words.append(token)
            continue
        if token.type == "_NL":
            if words:
                number = words[0].line or 1
                kind = begins.get(number, "")
                yield Line(number, depth, tuple(words), blank, kind, cells.get(number, 0))
                words = []
            blank = str(token).count("\n") > 1
        depth += {"_INDENT": 1, "_DEDENT": -1}.get(token.type, 0)


def _outermost_first(tree: Tree[Token]) -> Iterator[Tree[Token]]:
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(child for child in reversed(node.children) if isinstance(child, Tree))


def _is_cell(child: Tree[Token] | Token) -> bool:
    return isinstance(child, Tree) and not str(child.data).startswith("key_")


HEADINGS = frozenset({"instrument", "division", "section", "schedule", "announcement"})
PLACES = frozenset({"item", "definition", "paragraph"})
PERIODS = frozenset({"versioned"})
# What is said of the words above it, in a line.
CLASSES = frozenset(
    {
        "informational", "procedural", "not_encoded", "not_encoded_for", "pending", "not_held", "not_held_for",
        "reconstructed", "quotes", "note", "formerly",
    }
)  # fmt: skip
# What is declared one under the other, in groups that the author makes.
LISTED = frozenset({"fact", "term", "unit_decl"})
TEXTS = frozenset({"text"})
BLOCKS = frozenset(
    {
        "authority", "source", "about", "record", "holidays", "define", "define_by", "table", "reading",
        "determination", "exception", "deemed", "norm", "question", "example", "assertion",
    }
)  # fmt: skip
KINDS = HEADINGS | PLACES | PERIODS | CLASSES | LISTED | TEXTS | BLOCKS
