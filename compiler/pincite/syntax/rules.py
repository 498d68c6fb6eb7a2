"""From the parse trees of logic to surface nodes: definitions, tables, readings, norms, questions, examples."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from pincite.ir import surface as s
from pincite.ir.clauses import Anchor, Clauses, Governed, PlaceRange
from pincite.ir.expr import All, Body, Expr, Quantity, Ref, Value
from pincite.ir.proof import Assertion, Between, Example, Expect, Given, GivenValue, Nothing, Unknown, Words
from pincite.syntax import nodes as n
from pincite.syntax.expressions import body, by_name, expression, limb, quantity
from pincite.syntax.nodes import At, ParseTree

_TYPE_KINDS: dict[str, Literal["truth", "name", "number", "whole", "minutes", "list", "enum"]] = {
    "t_truth": "truth",
    "t_name": "name",
    "t_number": "number",
    "t_whole": "whole",
    "t_minutes": "minutes",
    "t_list": "list",
    "t_enum": "enum",
}


def type_words(node: ParseTree, at: At) -> s.TypeWords:
    """A type as written."""
    kind = n.tree(node, 0)
    ends = [expression(child, at) for child in list(n.trees(node))[1:] if child.data != "or_none"]
    low, high = (ends[0], ends[1]) if len(ends) == 2 else (None, None)
    names: tuple[Ref, ...] = tuple(n.ref(t, at) for t in n.tokens(kind))
    if (listed := n.only_tree(kind, "names")) is not None:
        names = n.refs(listed, at)
    optional = n.only_tree(node, "or_none") is not None
    return s.TypeWords(at(node), _TYPE_KINDS[str(kind.data)], names, low, high, optional)


# ---- clauses --------------------------------------------------------------------------------------------------------

_GOVERNORS: dict[str, Literal["name", "start", "end", "decision"]] = {
    "by_name": "name",
    "by_start": "start",
    "by_end": "end",
    "by_decision": "decision",
}


def clauses(node: ParseTree, at: At) -> Clauses:
    """The clauses under a rule, wherever among its lines they stand."""
    lines: list[ParseTree] = []
    for child in n.trees(node):
        lines += list(n.trees(child)) if child.data == "clauses" else [child]
    anchors: list[Anchor] = []
    subject_to: list[PlaceRange] = []
    notes: list[str] = []
    governed = no_rule = None
    for line in lines:
        inner = n.only_tree(line, "on", "note") if str(line.data) != "on" else None
        match str((inner or line).data):
            case "on":
                anchors.append(n.anchor(inner or line, at))
            case "note":
                notes.append(n.words(n.token(inner or line)))
            case "subject_to":
                subject_to += n.places(n.tree(line, 0), at)
            case "no_rule":
                no_rule = n.words(n.token(line))
            case "governed":
                by = n.tree(line, 0)
                name = n.ref(n.token(by), at) if by.data == "by_name" else None
                governed = Governed(at(line), _GOVERNORS[str(by.data)], name)
            case _:
                pass
    return Clauses(tuple(anchors), governed, tuple(subject_to), no_rule, tuple(notes))


# ---- rules ----------------------------------------------------------------------------------------------------------


def _define(node: ParseTree, at: At) -> s.Define:
    name = n.ref(n.token(node), at)
    rule = n.tree(node, 1)
    return s.Define(at.line_of(node), name, body(rule, at), clauses(rule, at))


def _define_by(node: ParseTree, at: At) -> s.Define:
    return s.Define(at.line_of(node), n.ref(n.token(node), at), by_name(node, at), clauses(node, at))


def _key(node: ParseTree, at: At) -> s.Key:
    numbers = [int(n.number(t)) for t in n.tokens(node) if t.type == "NUMBER"]
    match str(node.data):
        case "key_range":
            return s.Key(at(node), low=numbers[0], high=numbers[1])
        case "key_from":
            return s.Key(at(node), low=numbers[0])
        case "key_under":
            return s.Key(at(node), high=numbers[0] - 1)
        case "key_point":
            return s.Key(at(node), low=numbers[0], high=numbers[0])
        case _:
            return s.Key(at(node), name=n.ref(n.token(node), at))


_KEYS = ("key_range", "key_from", "key_under", "key_point", "key_name")


def _row(node: ParseTree, at: At) -> s.Row:
    keys, cells = [], cast(list[Expr | None], [])
    for child in n.trees(node):
        if child.data in _KEYS:
            keys.append(_key(child, at))
        else:
            cells.append(None if child.data == "no_cell" else expression(child, at))
    return s.Row(at(node), tuple(keys), tuple(cells))


def _table(node: ParseTree, at: At) -> s.Table:
    name, unit = n.tokens(node)
    across = n.only_tree(node, "across")
    down = cast(ParseTree, n.only_tree(node, "down"))
    gaps = []
    for gap in n.trees(node):
        if gap.data == "gap":
            keys = tuple(_key(key, at) for key in n.trees(gap))
            gaps.append(s.Gap(at(gap), keys, n.words(n.token(gap, -1))))
    better = n.only_tree(node, "better_more", "better_less")
    return s.Table(
        at.line_of(node),
        n.ref(name, at),
        n.ref(unit, at),
        n.ref(n.token(across), at) if across else None,
        n.refs(n.only_tree(across, "names"), at) if across else (),
        n.refs(n.only_tree(down, "names"), at),
        tuple(_row(row, at) for row in n.trees(down) if row.data == "row"),
        tuple(gaps),
        None if better is None else better.data == "better_more",
        clauses(node, at),
    )


def _reading(node: ParseTree, at: At) -> s.Reading:
    ask, default, reason = None, None, ""
    choices, notes = [], []
    anchor = n.anchor(n.tree(node, 1), at)
    for child in list(n.trees(node))[1:]:
        match str(child.data):
            case "ask_line":
                ask = n.words(n.token(child))
            case "default":
                name = n.ref(n.token(child), at)
                default, reason = name.name, n.words(n.token(child, 1))
                choices.append(s.Choice(at(child), name, reason))
            case "no_default":
                reason = n.words(n.token(child))
            case "choice":
                choices.append(s.Choice(at(child), n.ref(n.token(child), at), n.words(n.token(child, 1))))
            case "note":
                notes.append(n.words(n.token(child)))
            case _:
                pass
    name = n.ref(n.token(node), at)
    return s.Reading(at.line_of(node), name, anchor, ask, tuple(choices), default, reason, tuple(notes))


def _determination(node: ParseTree, at: At) -> s.Determination:
    name, office = n.tokens(node)
    reserved, ask, considering = True, None, cast(tuple[Ref, ...], ())
    for line in n.trees(node):
        match str(line.data):
            case "until_no_effect":
                reserved = False
            case "considering":
                considering = n.refs(n.tree(line, 0), at)
            case "ask":
                ask = n.words(n.token(line))
            case _:
                pass
    of = type_words(cast(ParseTree, n.only_tree(node, "type")), at)
    return s.Determination(
        at.line_of(node), n.ref(name, at), n.ref(office, at), of, reserved, considering, ask, clauses(node, at)
    )


def _line(node: ParseTree, kind: str, at: At) -> Expr | None:
    found = n.only_tree(node, kind)
    return expression(n.tree(found, 0), at) if found is not None else None


def _inner_clauses(node: ParseTree, kind: str) -> ParseTree:
    """The node with the clauses that are wrapped in lines of `kind` unwrapped."""
    children = []
    for child in n.trees(node):
        inner = n.only_tree(child, "clause", "governed", "subject_to", "no_rule")
        children.append(inner if child.data == kind and inner is not None else child)
    return ParseTree(node.data, list(children), node.meta)


def _exception(node: ParseTree, at: At) -> s.ExceptionRule:
    name, target = n.tokens(node)
    standing: list[PlaceRange] = []
    for child in n.trees(node):
        if child.data == "notwithstanding":
            standing += n.places(n.tree(child, 0), at)
    return s.ExceptionRule(
        at.line_of(node),
        n.ref(name, at),
        n.ref(target, at),
        _line(node, "when", at),
        _line(node, "then", at),
        tuple(n.ref(n.token(child), at) for child in n.trees(node) if child.data == "over"),
        tuple(standing),
        clauses(_inner_clauses(node, "exception_line"), at),
    )


def _deemed(node: ParseTree, at: At) -> s.Deemed:
    value, when = (child for child in n.trees(node) if child.data not in ("unless_shown", "clauses"))
    return s.Deemed(
        at.line_of(node),
        n.ref(n.token(node), at),
        expression(value, at),
        expression(when, at),
        n.only_tree(node, "unless_shown") is not None,
        clauses(node, at),
    )


_DUE: dict[str, s.DueKind] = {
    "due_within": "within",
    "due_within_before": "within_before",
    "due_ahead": "ahead",
    "due_window": "window",
    "due_before": "before",
    "due_by": "by",
    "due_now": "now",
    "due_every": "every",
    "due_unstated": "unstated",
}


def _due(node: ParseTree, at: At) -> s.Due:
    kind = _DUE[str(node.data)]
    amounts: list[Quantity] = []
    event = None
    for place, child in enumerate(n.trees(node)):
        if child.data == "quantity" and kind not in ("before", "by", "now") and place < 2 and len(amounts) <= place:
            if kind == "window" or not amounts:
                amounts.append(quantity(child, at))
                continue
        event = expression(child, at)
    first = amounts[0] if amounts else None
    return s.Due(at(node), kind, first, amounts[1] if len(amounts) > 1 else None, event)


def _norm(node: ParseTree, at: At) -> s.Norm:
    deontic = cast(Literal["duty", "right", "ban"], str(n.token(n.tree(node, 0))))
    names = [n.ref(t, at) for t in n.tokens(node)]
    due = done = survives = None
    may_precede = False
    for line in list(n.trees(node))[1:]:
        match str(line.data):
            case "norm_line" if (found := next(n.trees(line), None)) is not None and str(found.data) in _DUE:
                due = _due(found, at)
            case "done":
                done = n.ref(n.token(line), at)
            case "may_precede":
                may_precede = True
            case "survives":
                survives = expression(n.tree(line, 0), at)
            case _:
                pass
    return s.Norm(
        at.line_of(node),
        deontic,
        names[0],
        names[1],
        names[2] if len(names) > 2 else None,
        _line(node, "when", at),
        _line(node, "unless", at),
        due,
        done,
        may_precede,
        survives,
        clauses(_inner_clauses(node, "norm_line"), at),
    )


def _question(node: ParseTree, at: At) -> s.Question:
    of: Body | None = None
    found = Clauses()
    for line in n.trees(node):
        if line.data == "answer":
            rule = n.tree(line, 0)
            of, found = body(rule, at), clauses(rule, at)
        elif line.data == "answer_is":
            name = n.ref(n.token(line), at)
            of = Value(at(line), name)
    own = clauses(_inner_clauses(node, "question_line"), at)
    joined = Clauses(
        own.anchors + found.anchors,
        own.governed or found.governed,
        own.subject_to + found.subject_to,
        own.no_rule or found.no_rule,
        own.notes + found.notes,
    )
    if of is None:
        of = Value(at.line_of(node), All(at.line_of(node), ()))
    return s.Question(at.line_of(node), n.ref(n.token(node), at), n.words(n.token(node, 1)), of, joined)


# ---- proof ----------------------------------------------------------------------------------------------------------


def _given_value(node: ParseTree, at: At) -> GivenValue:
    match str(node.data):
        case "unknown":
            return Unknown(at(node))
        case "none":
            return Nothing(at(node))
        case "between":
            return Between(at(node), expression(n.tree(node, 0), at), expression(n.tree(node, 1), at))
        case "words":
            return Words(at(node), n.words(n.token(node)))
        case _:
            return expression(node, at)


def _given(node: ParseTree, at: At) -> Given:
    return Given(at(node), n.ref(n.token(node), at), _given_value(n.tree(node, 1), at))


def _given_list(node: ParseTree, at: At) -> Given:
    columns = n.refs(n.only_tree(node, "names"), at)
    rows = tuple(
        tuple(_given_value(cell, at) for cell in n.trees(row)) for row in n.trees(node) if row.data == "given_row"
    )
    partial = n.only_tree(node, "at_least") is not None
    return Given(at.line_of(node), n.ref(n.token(node), at), None, columns, rows, partial)


def _expect(node: ParseTree, at: At) -> Expect:
    outcome = n.tree(node, 1)
    cited = n.only_tree(node, "citing")
    citing = n.places(cited, at) if cited else ()
    name = n.ref(n.token(node), at)
    if outcome.data == "undetermined":
        turned = n.only_tree(outcome, "names")
        turning = n.refs(turned, at) if turned is not None else ()
        why = next((child for child in n.trees(outcome) if child.data != "names"), None)
        names: tuple[Ref, ...] = ()
        if why is not None:
            listed = n.only_tree(why, "names")
            names = n.refs(listed, at) if listed else tuple(n.ref(t, at) for t in n.tokens(why))
        return Expect(at(node), name, None, True, str(why.data) if why else None, names, turning, citing)
    turning = n.refs(n.only_tree(outcome, "names"), at)
    return Expect(at(node), name, _given_value(n.tree(outcome, 0), at), False, None, (), turning, citing)


def _example(node: ParseTree, at: At) -> Example:
    on = known = None
    under, given, expect, notes = [], [], [], []
    for line in n.trees(node):
        match str(line.data):
            case "asked_on":
                on = n.iso_date(n.token(line))
            case "known_on":
                known = n.iso_date(n.token(line))
            case "under":
                under.append((n.ref(n.token(line), at), n.ref(n.token(line, 1), at)))
            case "given":
                given.append(_given(line, at))
            case "given_list":
                given.append(_given_list(line, at))
            case "expect":
                expect.append(_expect(line, at))
            case _:
                note = n.only_tree(line, "note")
                notes.append(n.words(n.token(note if note is not None else line)))
    title = n.words(n.token(node))
    return Example(at.line_of(node), title, on, known, tuple(under), tuple(given), tuple(expect), tuple(notes))


def _assertion(node: ParseTree, at: At) -> Assertion:
    limbs = tuple(limb(part, at) for part in n.trees(node) if part.data in ("limb", "all_of_limbs", "any_of_limbs"))
    of = limbs[0] if len(limbs) == 1 else All(at.line_of(node), limbs)
    return Assertion(at.line_of(node), n.words(n.token(node)), of, clauses(node, at))


LOGIC: dict[str, Callable[[ParseTree, At], s.Block]] = {
    "define": _define,
    "define_by": _define_by,
    "table": _table,
    "reading": _reading,
    "determination": _determination,
    "exception": _exception,
    "deemed": _deemed,
    "norm": _norm,
    "question": _question,
    "example": _example,
    "assertion": _assertion,
}
