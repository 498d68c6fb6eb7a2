"""From the parse trees of blocks to surface nodes: places, text, history, vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from lark import Tree

from pincite.ir import surface as s
from pincite.ir.clauses import Named, Period
from pincite.ir.expr import Ref
from pincite.ir.note import Deed, Detail, SourceNote
from pincite.syntax import nodes as n
from pincite.syntax.nodes import At, ParseTree
from pincite.syntax.rules import LOGIC, type_words


def block(node: ParseTree, at: At) -> s.Block:
    """The surface node of one block."""
    kind = str(node.data)
    build = _BLOCKS.get(kind) or LOGIC[kind]
    return build(node, at)


def blocks(nodes: list[ParseTree], at: At) -> tuple[s.Block, ...]:
    """The surface nodes of a run of blocks."""
    return tuple(block(node, at) for node in nodes)


def _body(node: ParseTree, at: At) -> tuple[s.Block, ...]:
    body = n.only_tree(node, "body")
    return blocks(list(n.trees(body)), at) if body is not None else ()


def _item(node: ParseTree, at: At) -> s.Item:
    label = n.token(node)
    return s.Item(at(label), label[:-1], label.endswith("."), n.period_of(node, at), _body(node, at))


def _definition(node: ParseTree, at: At) -> s.Definition:
    return s.Definition(at.line_of(node), n.words(n.token(node)), n.period_of(node, at), _body(node, at))


def _paragraph(node: ParseTree, at: At) -> s.Paragraph:
    return s.Paragraph(at.line_of(node), int(n.number(n.token(node))), _body(node, at))


def _versioned(node: ParseTree, at: At) -> s.Versioned:
    period = cast(Period, n.period_of(node, at))
    return s.Versioned(period.span, period, _body(node, at))


def _classed(kind: s.ClassName) -> Callable[[ParseTree, At], s.Block]:
    def build(node: ParseTree, at: At) -> s.Classed:
        on = n.only_tree(node, "on")
        reason = next((n.words(t) for t in n.tokens(node) if t.type == "STRING"), None)
        if kind == "pending":
            reason = str(n.token(node))
        return s.Classed(at.line_of(node), kind, n.anchor(on, at) if on else None, reason)

    return build


def _apart(held: bool) -> Callable[[ParseTree, At], s.Block]:
    def build(node: ParseTree, at: At) -> s.PlacesApart:
        places = n.places(n.tree(node, 0), at)
        return s.PlacesApart(at.line_of(node), held, places, n.words(n.token(node, 1)))

    return build


def _quotes(node: ParseTree, at: At) -> s.Quotes:
    statute, start, end = n.tokens(node)
    return s.Quotes(at.line_of(node), str(statute), n.words(start), n.words(end))


# ---- history --------------------------------------------------------------------------------------------------------


def _detail(node: ParseTree, at: At) -> Detail:
    register = date = text = None
    for token in n.tokens(node):
        if token.type == "REGISTER":
            register = str(token)
        elif token.type == "DATE":
            date = n.iso_date(token)
        elif token.type == "STRING":
            text = n.words(token)
    listed = n.only_tree(node, "places")
    return Detail(at(node), str(node.data), register, date, n.places(listed, at) if listed else (), text)


def _action(node: ParseTree, at: At) -> Deed:
    deed = n.tree(node, 0)
    register = date = days = None
    for token in n.tokens(deed):
        if token.type == "REGISTER":
            register = str(token)
        elif token.type == "DATE":
            date = n.iso_date(token)
        elif token.type == "NUMBER":
            days = int(n.number(token))
    details = []
    for detail in list(n.trees(node))[1:]:
        inner = n.only_tree(detail, "note")
        details.append(_detail(inner if inner is not None else detail, at))
    return Deed(at(deed), str(deed.data), register, date, days, tuple(details))


def _source(node: ParseTree, at: At) -> SourceNote:
    actions = tuple(_action(child, at) for child in n.trees(node) if child.data == "action")
    held = n.only_tree(node, "held")
    if held is None:
        return SourceNote(at.line_of(node), actions, None, None)
    page, because = n.tokens(held)
    return SourceNote(at.line_of(node), actions, Named(at(page), str(page)), n.words(because))


# ---- vocabulary -----------------------------------------------------------------------------------------------------


def _term(node: ParseTree, at: At) -> s.Term:
    name, kind, words = n.tokens(node)
    aliases, notes = [], []
    for child in n.trees(node):
        if child.data == "called":
            listed = n.only_tree(child, "places")
            aliases.append(s.Alias(at(child), n.words(n.token(child)), n.places(listed, at) if listed else ()))
        else:
            notes += _notes([child])
    return s.Term(at.line_of(node), n.ref(name, at), n.ref(kind, at), n.words(words), tuple(aliases), tuple(notes))


def _notes(children: list[ParseTree]) -> list[str]:
    found = []
    for child in children:
        if child.data == "note":
            found.append(n.words(n.token(child)))
        elif (inner := n.only_tree(child, "note")) is not None:
            found.append(n.words(n.token(inner)))
    return found


def _unit(node: ParseTree, at: At) -> s.UnitDeclaration:
    name, words, *made_of = n.tokens(node)
    factor, base = (int(n.number(made_of[0])), n.ref(made_of[1], at)) if made_of else (1, None)
    return s.UnitDeclaration(at.line_of(node), n.ref(name, at), n.words(words), factor, base)


def _fact(node: ParseTree, at: At) -> s.Fact:
    ask, attested, sensitive = None, cast(tuple[Ref, ...], ()), False
    for line in list(n.trees(node))[1:]:
        match str(line.data):
            case "ask":
                ask = n.words(n.token(line))
            case "attested":
                attested = n.refs(n.tree(line, 0), at)
            case "sensitive":
                sensitive = True
            case _:
                pass
    of = type_words(n.tree(node, 1), at)
    notes = tuple(_notes(list(n.trees(node))[1:]))
    return s.Fact(at.line_of(node), n.ref(n.token(node), at), of, ask, attested, sensitive, notes)


def _record(node: ParseTree, at: At) -> s.Record:
    fields = tuple(
        s.Field(at(child), n.ref(n.token(child), at), type_words(n.tree(child, 1), at)) for child in n.trees(node)
    )
    return s.Record(at.line_of(node), n.ref(n.token(node), at), fields)


def _about(node: ParseTree, at: At) -> s.About:
    facts = tuple(_fact(child, at) for child in n.trees(node) if child.data == "fact")
    records = tuple(_record(child, at) for child in n.trees(node) if child.data == "record")
    return s.About(at.line_of(node), n.ref(n.token(node), at), n.words(n.token(node, 1)), facts, records)


def _holidays(node: ParseTree, at: At) -> s.Holidays:
    numbers = [int(n.number(t)) for t in n.tokens(node) if t.type == "NUMBER"]
    words = next(n.words(t) for t in n.tokens(node) if t.type == "STRING")
    days = tuple((n.iso_date(n.token(day)), n.words(n.token(day, 1))) for day in n.trees(node))
    return s.Holidays(at.line_of(node), numbers[0], numbers[-1], words, days)


_BLOCKS: dict[str, Callable[[ParseTree, At], s.Block]] = {
    "item": _item,
    "definition": _definition,
    "paragraph": _paragraph,
    "versioned": _versioned,
    "text": n.text,
    "authority": lambda node, at: s.Authority(at.line_of(node), tuple(n.text(t, at) for t in n.trees(node))),
    "source": _source,
    "formerly": lambda node, at: s.Formerly(at(node), str(n.token(node)), str(n.token(node, 1))),
    "informational": _classed("informational"),
    "procedural": _classed("procedural"),
    "not_encoded": _classed("not_encoded"),
    "pending": _classed("pending"),
    "not_held": lambda node, at: s.NotHeld(at.line_of(node), n.words(n.token(node))),
    "not_held_for": _apart(True),
    "not_encoded_for": _apart(False),
    "reconstructed": lambda node, at: s.Reconstructed(at.line_of(node), n.words(n.token(node))),
    "quotes": _quotes,
    "note": lambda node, at: s.Note(at.line_of(node), n.words(n.token(node))),
    "term": _term,
    "unit_decl": _unit,
    "about": _about,
    "fact": _fact,
    "record": _record,
    "holidays": _holidays,
}


# ---- files ----------------------------------------------------------------------------------------------------------


def _heading(node: ParseTree, at: At) -> s.Heading:
    role = cast(s.Role, str(node.data))
    tokens = list(n.tokens(node))
    if role == "announcement":
        title, dated = tokens
        return s.Heading(at.line_of(node), role, at(title), "", n.words(title), None, n.iso_date(dated))
    cite, title = tokens
    return s.Heading(at.line_of(node), role, at(cite), str(cite), n.words(title), n.period_of(node, at))


def file(tree: ParseTree, path: str) -> s.File:
    """The surface tree of a file."""
    at = At(path)
    loose: list[s.Block] = []
    units: list[s.Unit] = []
    for child in n.trees(tree):
        if child.data == "unit":
            heading, *rest = n.trees(child)
            units.append(s.Unit(_heading(heading, at), blocks(rest, at)))
        elif isinstance(child, Tree):
            loose.append(block(child, at))
    return s.File(path, tuple(loose), tuple(units))
