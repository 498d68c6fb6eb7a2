"""The least things that can be undetermined, and who can settle them.

An atom is a fact (or a field of a list member, or that a list may be longer), or a reason of the law: a judgement not made, an
ambiguity without a choice, words not held, a provision not in force.
"""

from __future__ import annotations

from pincite.deciding.nodes import Node, fact_state
from pincite.runtime.facts import GIVEN, NOT_ASKED
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.lists import Rows, ranks
from pincite.runtime.named import NamedTuple
from pincite.runtime.norms import ORDER_OPEN, OUT_OF_ORDER, RULE_ENDED
from pincite.runtime.timeline import (
    END_NOT_STATED,
    LAST_DAY,
    NO_SUCH,
    NOT_ENCODED,
    TEXT_NOT_HELD,
    Status,
)
from pincite.runtime.truth import NO, YES
from pincite.runtime.values import INF, NONE, UNSEEN, at_most, is_point, ranged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

FACTS = frozenset({"missing", "longer"})


class Atom(NamedTuple):
    """What is undetermined: its kind, what it is of, and what more is to be said, as sorted pairs."""

    kind: str
    of: str
    detail: tuple[tuple[str, Any], ...] = ()

    def get(self, name: str) -> Any:
        """A detail by its name."""
        return dict(self.detail).get(name)


def atom(kind: str, of: str, **detail: Any) -> Atom:
    """An atom with its details."""
    return Atom(kind, of, tuple(sorted(detail.items())))


def fact_name(node: Node) -> str:
    """The name of a fact as a facts file has it: qualified where it is another instrument's."""
    home = node.frame.run.home
    return node.name if node.frame.code == home else f"{node.frame.code}.{node.name}"


def of_status(address: str, status: Status, on: int | None = None) -> Atom:
    """The atom of a provision that does not apply as it stands; `on` is the day of law, where that is not the one asked for."""
    detail: dict[str, Any] = {"standing": True} if status.standing else {}
    if on is not None:
        detail["on"] = on
    match status.kind:
        case "text_not_held":
            return atom(TEXT_NOT_HELD, address, action=status.action, start=status.start, end=status.end)
        case "end_not_stated":
            return atom(END_NOT_STATED, address, action=status.action, start=status.start, end=status.end)
        case "not_encoded":
            return atom(NOT_ENCODED, address, action=status.action, start=status.start, end=status.end)
        case "ended":
            detail |= {"action": status.action, "last": status.last, "how": status.how}
        case "not_yet_in_force":
            detail |= {"action": status.action, "start": status.first, "how": status.how}
        case "suspended":
            detail |= {"action": status.action, "end": status.end}
        case _:
            pass
    return atom("not_in_force", address, status=status.kind, **detail)


def _other_day(node: Node) -> int | None:
    """The day of law of a node, where a fact governs it and says another day than that asked for."""
    exact = not node.frame.root and node.frame.day != node.frame.run.asked_on
    return node.frame.day if exact else None


def below(node: Node) -> Iterator[Atom]:
    """The atoms on which an undetermined node rests, each once."""
    seen: set[int] = set()
    told: set[Atom] = set()
    stack = [node]
    while stack:
        here = stack.pop()
        settled = here.definite and here.value is not NONE and here.kind != "row"  # a row counts, and may yet fail
        if id(here) in seen or (settled and here is not node):
            continue
        seen.add(id(here))
        for found in own(here):
            if found not in told:
                told.add(found)
                yield found
        if here.kind != "status":
            stack.extend(reversed(here.children))


def own(node: Node) -> Iterator[Atom]:
    """The atoms of a node itself, not of what is below it."""
    match node.kind:
        case "fact":
            yield from _of_fact(node)
        case "field":
            if not node.definite:
                yield atom("missing", fact_name(node), state="unknown")
        case "literal":
            if node.spec.kind == "date" and not is_point(node.value):
                address = node.rule.address if node.rule is not None else ""
                yield atom(
                    "known_in_part", node.rule.name if node.rule is not None else "", says=node.words, address=address
                )
        case "status":
            if node.entry is not None:
                address = node.rule.address if node.rule is not None else node.name
                status = node.entry.status
                if status is not None:
                    found = of_status(address, status, _other_day(node))
                    may_be = found.kind == "not_in_force" and bool(
                        node.frame.root
                    )  # on one of the days that may govern
                    yield atom(found.kind, found.of, **dict(found.detail), may_be=True) if may_be else found
        case "reading":
            if not is_point(node.value):
                yield atom("turns_on", node.name, address=node.frame.part.readings[node.name].address)
        case "action" if node.value is UNSEEN:
            yield atom("unseen", node.name, known=node.frame.run.law.known)
        case "no_rule":
            yield atom("no_rule", node.rule.address if node.rule is not None else "", reason=node.data[0])
        case "not_encoded":
            yield atom("not_encoded", node.data[0])
        case "gather":
            yield from _of_list(node)
        case "lookup":
            yield from _of_lookup(node)
        case "rank":
            yield from _of_rank(node)
        case "determination":
            yield from _of_determination(node)
        case "norm":
            if not node.definite:
                yield from _of_norm(node)
        case "roll" | "move":
            yield from _of_calendar(node)
            yield from _of_operands(node)
        case "governed":
            if node.governed is not None and node.governed.date is NONE:
                yield atom("no_value", node.children[0].words if node.children else node.name)
        case "compare" | "ratio" | "member" | "move_by" | "sum" | "elapsed" | "scale" | "extreme":
            yield from _of_operands(node)
        case _:
            pass


def _of_fact(node: Node) -> Iterator[Atom]:
    state = fact_state(node)
    if node.spec.kind == "list":
        return  # its members and its end speak for themselves
    if node.fact is not None and node.fact.office:
        return  # a determination speaks for itself
    if node.value is NONE or node.definite:
        return
    how = (
        "unknown" if state == "unknown" else NOT_ASKED if state == NOT_ASKED else "in_part" if state == GIVEN else state
    )
    yield atom("missing", fact_name(node), state=how)


def _of_list(node: Node) -> Iterator[Atom]:
    listed = node.children[0]
    if listed.value.__class__ is Rows and not listed.value.complete:
        state = fact_state(listed)
        name = fact_name(listed)
        if state in (NOT_ASKED, "unknown"):
            yield atom("missing", name, state=state)
        else:
            yield atom("longer", name)
    if listed.value.__class__ is Rows and not node.definite:
        yield from _of_fields(node, listed)


def _of_fields(node: Node, listed: Node) -> Iterator[Atom]:
    """The fields of members that an aggregate adds up, counts or ranks: those not known, or none, and a tie of ranks."""
    kind, _, field, by = node.data[:4]
    looked = [child.data[0] for child in node.children[1:]]
    listing = fact_name(listed)
    for place, (member, row) in enumerate(zip(looked, listed.value.members, strict=True), 1):
        for name in dict.fromkeys((by, field) if kind in ("latest", "earliest") else (field,)):
            if name and member.where != NO and not is_point(row[name]):
                of = f"{listing}[{place}].{name}"
                if row[name] is not NONE:
                    yield atom("missing", of, state="unknown")
                elif name == by or kind == "sum":
                    yield atom("no_value", of)
    if kind in ("latest", "earliest") and listed.value.complete and field != by:
        found = ranks(looked, listed.value, by, kind == "latest")
        first = max((span for where, span, _ in found or () if where == YES), default=None)
        if found and first is not None and first.low == first.high:
            fields = [listed.value.members[place][field] for _, span, place in found if span == first]
            if len({repr(value) for value in fields}) > 1:
                yield atom("tie", f"{listing} by {by}")


def _of_lookup(node: Node) -> Iterator[Atom]:
    keys = node.children[1:]
    table = node.children[0]
    if node.definite or (not table.definite and table.kind == "status"):
        return
    for key in keys:
        if key.value is NONE:
            yield atom("no_value", _called(key))
    if all(is_point(key.value) for key in keys):
        words = ", ".join(key.words if _private(key) else f"{key.words} {shown_key(key)}" for key in keys)
        yield atom("no_row", str(node.data[0]), keys=words, address=_table_address(table))


def _private(node: Node) -> bool:
    """Whether a key is a sensitive fact or rests on one."""
    return any(below.fact is not None and below.fact.sensitive for below in node.walk())


def shown_key(node: Node) -> str:
    """A key of a table as it is written."""
    from pincite.runtime.facts import shown

    return str(shown(node.value, node.spec))


def _table_address(node: Node) -> str:
    return node.rule.address if node.rule is not None else ""


def _of_rank(node: Node) -> Iterator[Atom]:
    *flat, _ = node.children
    pairs = [(flat[n], flat[n + 1]) for n in range(0, len(flat), 2)]
    sure = [(place, result) for place, (applies, result) in enumerate(pairs) if applies.value == 2]
    results = {repr(result.value) for _, result in sure if result.definite}
    if len(results) > 1:
        names = [node.data[place] for place, _ in sure]
        yield atom("conflict", ", ".join(names), addresses=_addresses([r for _, r in sure]))


def _addresses(nodes: list[Node]) -> tuple[str, ...]:
    found = []
    for node in nodes:
        rule = node.rule
        if rule is not None and rule.address not in found:
            found.append(rule.address)
    return tuple(found)


def _of_determination(node: Node) -> Iterator[Atom]:
    fact = node.children[0].fact
    if fact is None or node.definite:
        return
    name, raw = fact_name(node.children[0]), node.children[0].value
    low, high = node.data[2], node.data[3]
    span = ranged(raw)
    if low is not None and span is not None and span.low > -INF and (span.low < low or span.high > high):
        from pincite.runtime.facts import shown

        limits = f"{shown(low, fact.spec)} to {shown(high, fact.spec)}"
        yield atom("outside_limits", name, value=str(shown(raw, fact.spec)), limits=limits, address=fact.address)
        return
    state = fact_state(node.children[0])
    yield atom("reserved", name, office=fact.office, address=fact.address, state=state)


def _of_norm(node: Node) -> Iterator[Atom]:
    """What leaves the state of a norm open, apart from the facts in it."""
    rule, states = node.rule, node.value
    if rule is None or states.__class__ is not frozenset:
        return
    parts = norm_parts(node)
    done, trigger = parts.get("done"), parts.get("trigger")
    if OUT_OF_ORDER in states:
        yield atom("out_of_order", rule.name)
    elif ORDER_OPEN in states and done is not None and trigger is not None and _dated(done) and _dated(trigger):
        yield atom("out_of_order", rule.name, may_be=True)
    if RULE_ENDED in states:
        yield from _of_repeal(node)
    if done is None:
        yield atom("no_fact", rule.name, address=rule.address)
    elif trigger is not None and "limit" not in parts and at_most(done.value, trigger.value) == NO:
        yield atom("judgement", rule.name, says=rule.words, address=rule.address)


def _dated(node: Node) -> bool:
    """Whether anything is known of a day."""
    span = ranged(node.value)
    return span is not None and span != (-INF, INF)


def norm_parts(node: Node) -> dict[str, Node]:
    """The parts of a norm by their names, those that it has."""
    names = ("when", "trigger", "limit", "opens", "done", "survives")
    present = [name for name, step in zip(names, node.data[3], strict=True) if step is not None]
    return dict(zip(present, node.children, strict=True))


def _of_repeal(node: Node) -> Iterator[Atom]:
    rule, run = node.rule, node.frame.run
    entry = node.frame.entries.get(rule.name) if rule is not None else None
    if rule is None or entry is None:
        return
    last = run.law.last_day(node.frame.part, entry)
    if last is not None:
        _, status = run.law.picked(node.frame.part, rule.name, last + 1)
        yield of_status(rule.address, status or Status(NO_SUCH, -1, "", last + 1, LAST_DAY))


def _of_calendar(node: Node) -> Iterator[Atom]:
    known = node.frame.run.rulebook.calendar.known
    inner = ranged(node.children[0].value) if node.children else None
    if node.definite or not known or inner is None or abs(inner.low) == INF or abs(inner.high) == INF:
        return
    from datetime import date

    years = [date.fromordinal(min(int(end), LAST_DAY)).year for end in inner]
    missing = [year for year in years if year not in known] or [years[-1] + 1]
    yield atom("calendar", str(missing[0]))


def _called(node: Node) -> str:
    """What a value is called: its name, or its words."""
    return fact_name(node) if node.kind in ("fact", "field") else node.name or node.words


def _of_operands(node: Node) -> Iterator[Atom]:
    """None where a value is needed, and a ratio whose bottom is zero."""
    for child in node.children:
        if child.value is NONE:
            yield atom("no_value", _called(child))
    if node.kind == "ratio" and len(node.children) > 1:
        span = ranged(node.children[1].value)
        if span is not None and span.high <= 0:
            yield atom("no_value", node.children[1].words, why="it is zero")
