"""Traces: the tree of an answer as plain tuples, each point with its words, its value, and the citation it stands under.

A point is what does not change with the facts; so it is made once, and a trace of many decisions points to it.
"""

from __future__ import annotations

from pincite.deciding.nodes import Node
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import Status
from pincite.runtime.trace import Place, Rule
from pincite.runtime.truth import NO, YES
from pincite.runtime.values import Value

if TYPE_CHECKING:
    from typing import Any, TypeAlias

Trace: TypeAlias = "tuple[Any, ...]"  # a `Point`, its value, and then the traces it rests on


class Point(NamedTuple):
    """A point of a trace.

    `kind` is that of a step of a record (`rule`, `fact`, `compare` ...). A rule has the address and citation of its provision,
    the action that put the words there, the first day (an ordinal) of that version, and the words themselves.
    """

    kind: str
    name: str
    words: str
    spec: Spec
    address: str = ""
    citation: str = ""
    action: str = ""
    since: int = 0
    quotes: tuple[str, ...] = ()


def quoted(book: Rulebook, rule: Rule, place: Place, status: Status) -> tuple[str, ...]:
    """The words a rule rests on in the version of a status: those it quotes, else all of its place."""
    for number, words in rule.quotes:
        if number == status.version:
            return words
    return book.paragraphs(place.address, status.version)


def point_of(node: Node) -> Point:
    """What a node of an answer's tree says whatever the facts are."""
    rule = node.rule
    if rule is None or node.kind not in ("rule", "status"):
        return Point(node.kind, node.name, node.words, node.spec)
    place = node.frame.part.place(rule.address)
    citation = rule.address if place is None else place.citation
    status = node.entry.status if node.entry is not None else None
    if status is None or place is None:
        return Point(node.kind, node.name, node.words, node.spec, rule.address, citation)
    held = node.kind == "rule" and (rule.quotes or rule.kind not in ("question", "fold"))
    quotes = quoted(node.frame.run.rulebook, rule, place, status) if held else ()
    return Point(
        node.kind, node.name, node.words, node.spec, rule.address, citation, status.action, status.start, quotes
    )


def plain(value: Value, spec: Spec) -> Any:
    """A value as a trace has it: True, False or None (undetermined) where it is yes or no, else as it is stored."""
    if spec.kind == "truth":
        return True if value == YES else False if value == NO else None
    return value


def trace_of(node: Node, made: dict[int, Trace] | None = None) -> Trace:
    """The tree of an answer as a trace; what is reached twice is one tuple."""
    made = {} if made is None else made
    if id(node) not in made:
        below = [trace_of(child, made) for child in node.children]
        made[id(node)] = (point_of(node), plain(node.value, node.spec), *below)
    return made[id(node)]
