"""On what an answer came down: the rules and steps of a record that decided, outermost first."""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, TypeAlias


Step: TypeAlias = "Mapping[str, Any]"

GLUE = ("rule", "slice", "governed")
_ENDS = ("fact", "field", "literal", "reading", "asked_on", "action", "row", "selector", "made")
_OF_RULES = ("rule", "status", *GLUE, "and", "or", "not", "if", "rank", "chosen")
_TRUTHS = ("yes", "no", "undetermined")
MOST_CASES = 6  # of the cases in which one step counts; what is said under each is true without the others


def steps_of(record: Mapping[str, Any]) -> dict[str, Step]:
    """The steps of a record by their ids."""
    return {step["id"]: step for step in record["steps"]}


class Case(NamedTuple):
    """One way in which something open can turn out, on which a step counts: `of` turns out `way`.

    `reading`: a reading is taken in one way; `days`: a governing day lies in the days of a slice; `exception`: the exception
    whose condition is a step applies, yes or no; `condition`: a step is yes or no. `of` is a reading, else the id of a step.
    """

    kind: str
    of: str
    way: str


class Ground(NamedTuple):
    """A rule that decided, the steps in it on which it came down, what must be the case for them to count, the first of all."""

    rule: Step
    steps: list[Step]
    under: tuple[Case, ...]
    at: Step


def grounds(steps: Mapping[str, Step], root: Step) -> Iterator[tuple[Step, list[Step]]]:
    """The rules that decided a step, outermost first, each with the steps in it on which it came down."""
    for ground in _walk(steps, root, False):
        yield ground.rule, ground.steps


def grounds_by_case(steps: Mapping[str, Step], root: Step) -> list[Ground]:
    """The same, told apart by what must be the case: what counts in any case first, nothing of it again under a case."""
    found = sorted(_walk(steps, root, True), key=lambda ground: bool(ground.under))
    out = []
    for rule, shown, under, at in found:
        wider = [g for g in found if set(g.under) < set(under) and g.rule is rule]
        told = {step["id"] for ground in wider for step in ground.steps}
        left = [step for step in shown if step["id"] not in told]
        if left or not wider:
            out.append(Ground(rule, left, under, at))
    return out


def _walk(steps: Mapping[str, Step], root: Step, by_case: bool) -> list[Ground]:
    """What decided, from the outermost inwards; a step once, or once in each case in which it counts."""
    seen: dict[str, list[frozenset[Case]]] = {}
    queue: list[tuple[Step, Step, tuple[Case, ...]]] = [(root, root, ())]
    found: dict[tuple[str, frozenset[Case]], Ground] = {}
    while queue:
        rule, step, under = queue.pop(0)
        before, cases = seen.setdefault(step["id"], []), frozenset(under)
        if len(before) >= MOST_CASES or any(wider <= cases for wider in before):
            continue
        before.append(cases)
        if step["kind"] == "rule" or (step["kind"] == "status" and step is rule):
            rule = step
        ground = found.setdefault((rule["id"], cases), Ground(rule, [], under, step))
        down, leaf = _down(steps, step)
        if leaf:
            ground.steps.append(step)
        below = [(rule, child, _joined(under, more) if by_case else ()) for child, more in down]
        queue = [(owner, child, inside) for owner, child, inside in below if inside is not None] + queue
    return list(found.values())


def _joined(under: tuple[Case, ...], more: tuple[Case, ...]) -> tuple[Case, ...] | None:
    """Cases together; None where they exclude each other."""
    ways = {(case.kind, case.of): case.way for case in under}
    if any(ways.get((case.kind, case.of), case.way) != case.way for case in more):
        return None
    return (*under, *(case for case in more if (case.kind, case.of) not in ways))


def walked(steps: Mapping[str, Step], root: Step) -> set[str]:
    """The ids of the steps on the way from a step down to those on which it came down."""
    seen: set[str] = set()
    queue = [root]
    while queue:
        step = queue.pop()
        if step["id"] not in seen:
            seen.add(step["id"])
            queue += [child for child, _ in _down(steps, step)[0]]
    return seen


_Down: TypeAlias = "list[tuple[Step, tuple[Case, ...]]]"


def _always(children: Iterable[Step]) -> _Down:
    return [(child, ()) for child in children]


def _down(steps: Mapping[str, Step], step: Step) -> tuple[_Down, bool]:
    """The children on which a step came down, each with the case in which it counts, and whether it is itself to be shown."""
    children = [steps[child] for child in step.get("children", ())]
    value = step["value"]
    match step["kind"]:
        case "rule" | "slice" | "not":
            return _always(children), False
        case "governed":
            return _down_governed(step, children), False
        case "and":
            wanted = {"no": "no", "undetermined": "undetermined"}.get(value, "yes")
            return _always(child for child in children if _may_be(child, wanted)), False
        case "or":
            wanted = {"yes": "yes", "undetermined": "undetermined"}.get(value, "no")
            return _always(child for child in children if _may_be(child, wanted)), False
        case "if":
            when, then, otherwise = children
            if when["value"] in ("yes", "no"):
                return _always([when, then if when["value"] == "yes" else otherwise]), False
            ways = [(then, "yes"), (otherwise, "no")]
            return [(when, ()), *((step, _claimed(step, "condition", [when], way)) for step, way in ways)], False
        case "chosen":
            return _down_chosen(steps, step, children)
        case "rank":
            return _down_rank(children), True
        case "table":
            return [], True
        case _:
            return _always(child for child in children if child["kind"] not in _ENDS), True


def _down_governed(step: Step, children: list[Step]) -> _Down:
    slices = [child for child in children if child["kind"] == "slice"]
    if len(slices) == 1:
        return _always(slices)
    shown = ([child for child in slices if child["value"] == step["value"]] or slices)[:3]
    return [(child, (Case("days", step["id"], child["id"]),)) for child in shown]


def _down_chosen(steps: Mapping[str, Step], step: Step, children: list[Step]) -> tuple[_Down, bool]:
    """The alternatives of a reading that is taken one way, or of each way in which it may be taken.

    Where each way calculates the same, that is shown, and not each way for itself.
    """
    pairs = [(children[n], children[n + 1]) for n in range(0, len(children), 2)]
    live = [(selector, result) for selector, result in pairs if selector["value"] != "no"]
    if len(live) < 2:
        return _always(result for _, result in live), False
    by_way: _Down = []
    for selector, result in live:
        reading = steps[selector["children"][0]].get("name", "") if selector.get("children") else ""
        by_way.append((result, (Case("reading", reading, str(selector.get("alternative", selector["says"]))),)))
    if (
        step["value"] in _TRUTHS
        or not isinstance(step["value"], str)
        or any(result["kind"] in _OF_RULES for result, _ in by_way)
    ):
        return by_way, False
    below = [[steps[child] for child in result.get("children", ())] for result, _ in by_way]
    common = [child for child in below[0] if all(child in others for others in below)]
    alone = [
        (child, way) for (_, way), found in zip(by_way, below, strict=True) for child in found if child not in common
    ]
    return [(child, way) for child, way in [*_always(common), *alone] if child["kind"] not in _ENDS], True


def _may_be(step: Step, wanted: str) -> bool:
    """Whether a step has a value, as far as it is told: a masked one may."""
    return step["value"] == wanted or (isinstance(step["value"], dict) and "masked" in step["value"])


def _down_rank(children: list[Step]) -> _Down:
    *flat, base = children
    out: _Down = []
    maybe: list[Step] = []
    surely = False
    for place in range(0, len(flat), 2):
        applies, result = flat[place], flat[place + 1]
        if applies["value"] == "no":
            continue
        if applies["value"] == "yes":
            surely = True
            out += _always([applies, result])
        else:
            maybe.append(applies)
            out += [(applies, ()), (result, _claimed(result, "exception", [applies], "yes"))]
    return out if surely else [*out, (base, _claimed(base, "exception", maybe, "no"))]


def _claimed(step: Step, kind: str, of: Iterable[Step], way: str) -> tuple[Case, ...]:
    """The cases in which a step counts; none where it is undetermined itself, and so says nothing that would need one."""
    return () if step["value"] == "undetermined" else tuple(Case(kind, other["id"], way) for other in of)


def cited(record: Mapping[str, Any]) -> list[str]:
    """The addresses on which the outcome of a record came down, in the order in which they decided."""
    steps = steps_of(record)
    out: dict[str, None] = {}
    for rule, shown in grounds(steps, record["steps"][0]):
        if rule.get("address") and (shown or rule.get("quotes") or rule["kind"] == "status"):
            out[rule["address"]] = None
        for step in shown:
            if step.get("address"):
                out[step["address"]] = None
            for entry in step.get("considered", ()):
                if entry["state"] != "does not apply" and entry.get("address"):
                    out[entry["address"]] = None
    return list(out)
