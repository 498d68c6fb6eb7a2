"""Small steps from parse tree to surface nodes that every builder needs: spans, strings, names, numbers, places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from lark import Token, Tree
from lark.tree import Meta

from pincite.ir import surface
from pincite.ir.clauses import Anchor, Period, PlaceRange
from pincite.ir.expr import Ref, Rounding
from pincite.runtime.calendar import MONTHS
from pincite.source import Span, fold_space, new_span
from pincite.syntax.openers import INVISIBLE

ParseTree = Tree[Token]
# Copied text brings along characters that print nothing: they are no part of the law's words.
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))
_MONTHS = {name: number for number, name in enumerate(MONTHS, 1)}


Point: TypeAlias = tuple[int, int]  # line and column


class Place(Meta):
    """Where a tree stands. Brackets around it belong to the tree that holds it."""

    __slots__ = ("begin", "finish")

    def __init__(self, begin: Point | None, finish: Point) -> None:
        self.begin = begin
        self.finish = finish

    @property
    def empty(self) -> bool:  # type: ignore[override]  # what lark has as an attribute
        """Whether the tree was made of nothing."""
        return self.begin is None

    @property
    def line(self) -> int:  # type: ignore[override]
        """The line on which the tree begins."""
        return self.begin[0] if self.begin else 1

    @property
    def column(self) -> int:  # type: ignore[override]
        """The column at which the tree begins."""
        return self.begin[1] if self.begin else 1

    @property
    def end_line(self) -> int:  # type: ignore[override]
        """The line on which the tree ends."""
        return self.finish[0]

    @property
    def end_column(self) -> int:  # type: ignore[override]
        """The column behind the tree."""
        return self.finish[1]


class At:
    """Makes spans in one file."""

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path = path

    def __call__(self, node: ParseTree | Token) -> Span:
        """The span of a tree or token."""
        if isinstance(node, Token):
            return Span(self.path, node.line or 1, node.column or 1, node.end_line or 1, node.end_column or 1)
        meta = node.meta
        if isinstance(meta, Place) and meta.begin is not None:
            return new_span(Span, (self.path, *meta.begin, *meta.finish))
        if meta.empty:
            return Span(self.path, 1, 1, 1, 1)
        return Span(self.path, meta.line, meta.column, meta.end_line, meta.end_column)

    def line_of(self, node: ParseTree) -> Span:
        """The span of a tree's first line: where a reader looks for a construct."""
        span = self(node)
        if span.end_line == span.line:
            return span
        return Span(span.path, span.line, span.column, span.line, span.column + 60)


def trees(node: ParseTree) -> Iterator[ParseTree]:
    """The children that are trees."""
    return (child for child in node.children if isinstance(child, Tree))


def tokens(node: ParseTree) -> Iterator[Token]:
    """The children that are tokens."""
    return (child for child in node.children if isinstance(child, Token))


def only_tree(node: ParseTree, *kinds: str) -> ParseTree | None:
    """The first child tree of one of these kinds."""
    for child in node.children:
        if isinstance(child, Tree) and child.data in kinds:
            return child
    return None


def token(node: ParseTree, place: int = 0) -> Token:
    """The child token at a place, which the grammar guarantees."""
    child = node.children[place]
    if not isinstance(child, Token):
        raise TypeError(f"{node.data} has no token at {place}")
    return child


def tree(node: ParseTree, place: int) -> ParseTree:
    """The child tree at a place, which the grammar guarantees."""
    child = node.children[place]
    if not isinstance(child, Tree):
        raise TypeError(f"{node.data} has no tree at {place}")
    return child


def words(quoted: str) -> str:
    """The words of a quotation, which may go on over several lines."""
    if "\n" in quoted:
        return fold_space(re.sub(r'"\s*\n\s*"', " ", quoted)[1:-1])
    return fold_space(quoted[1:-1])


def ref(name: Token, at: At) -> Ref:
    """A name with its place."""
    return Ref(at(name), str(name))


def refs(node: ParseTree | None, at: At) -> tuple[Ref, ...]:
    """The names of a `names` tree."""
    return () if node is None else tuple(ref(name, at) for name in tokens(node))


def number(text: str) -> Decimal:
    """The value of a number token: `1,000`, `.98`, `66%`, `$25`."""
    return Decimal(text.strip("%$").replace(",", ""))


def iso_date(text: str) -> str:
    """`June 23, 2023` as 2023-06-23."""
    month, day, year = text.replace(",", "").split()
    return f"{int(year):04}-{_MONTHS[month]:02}-{int(day):02}"


def year_and_month(text: str) -> tuple[int, int]:
    """`June 2025` as (2025, 6)."""
    month, year = text.split()
    return int(year), _MONTHS[month]


def clock(text: str) -> tuple[int, int]:
    """`14:34` as (14, 34)."""
    first, second = text.split(":")
    return int(first), int(second)


def rounding(node: ParseTree, at: At) -> Rounding | Ref | None:
    """What a `rounded` child says: down, up, or as a reading says."""
    found = only_tree(node, "down", "up", "rounded_by")
    if found is None:
        return None
    if found.data == "rounded_by":
        return ref(token(found), at)
    return "down" if found.data == "down" else "up"


def places(node: ParseTree, at: At) -> tuple[PlaceRange, ...]:
    """The places of a `places` tree."""
    out = []
    for place in trees(node):
        ends = [str(t) for t in tokens(place)]
        if place.data == "cited_term":
            ends = [f'{ends[0]} "{words(token(place, 1)).casefold()}"']
        out.append(PlaceRange(at(place), ends[0], ends[1] if len(ends) > 1 else None))
    return tuple(out)


def anchor(node: ParseTree, at: At) -> Anchor:
    """An `on` tree."""
    ends = [words(t) for t in tokens(node)]
    return Anchor(at(node), ends[0], ends[1] if len(ends) > 1 else None)


def period(node: ParseTree | None, at: At) -> Period | None:
    """A `since`, `until` or `during` tree."""
    if node is None:
        return None
    pages = [str(t) for t in tokens(node)]
    if node.data == "since":
        return Period(at(node), pages[0], pages[1] if len(pages) > 1 else None, None)
    if node.data == "until":
        return Period(at(node), None, pages[0], None)
    return Period(at(node), None, None, pages[0])


def period_of(node: ParseTree, at: At) -> Period | None:
    """The period that stands on a heading or label."""
    return period(only_tree(node, "since", "until", "during"), at)


def text(node: ParseTree, at: At) -> surface.Text:
    """A run of lines of law: a bar alone ends a paragraph."""
    paragraphs: list[str] = [""]
    written: list[list[tuple[int, Span]]] = [[]]
    whole = at(token(node))
    for number, line in enumerate(str(token(node)).split("\n")):
        content = fold_space(line.translate(_UNSEEN).strip().removeprefix("|"))
        if content:
            before = paragraphs[-1] + " " if paragraphs[-1] else ""
            paragraphs[-1] = before + content
            written[-1].append((len(before), _content(line, whole, number)))
        elif paragraphs[-1]:
            paragraphs.append("")
            written.append([])
    return surface.Text(whole, tuple(p for p in paragraphs if p), tuple(tuple(w) for w in written if w))


def _content(line: str, whole: Span, number: int) -> Span:
    """The span of the words on one line of law; the first of several begins where the whole does."""
    start = whole.column if number == 0 else 1
    lead = len(line) - len(line.lstrip().removeprefix("|").lstrip())
    row = whole.line + number
    return Span(whole.path, row, start + lead, row, start + len(line.rstrip()))
