"""On what an answer came down: the rules and steps of a record that decided, outermost first."""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias


Step: TypeAlias = "Mapping[str, Any]"

GLUE = ("rule", "slice", "governed")
_ENDS = ("fact", "field", "literal", "reading", "asked_on", "action", "row", "selector", "made")


def steps_of(record: Mapping[str, Any]) -> dict[str, Step]:
    """The steps of a record by their ids."""
    return {step["id"]: step for step in record["steps"]}


def grounds(steps: Mapping[str, Step], root: Step) -> Iterator[tuple[Step, list[Step]]]:
    """The rules that decided a step, outermost first, each with the steps in it on which it came down."""
    seen: set[str] = set()
    queue = [(root, root)]
    found: dict[str, list[Step]] = {}
    order: list[Step] = []
    while queue:
        rule, step = queue.pop(0)
        if step["id"] in seen:
            continue
        seen.add(step["id"])
        if step["kind"] == "rule" or (step["kind"] == "status" and step is rule):
            rule = step
        if rule["id"] not in found:
            found[rule["id"]] = []
            order.append(rule)
        down, leaf = _down(steps, step)
        if leaf:
            found[rule["id"]].append(step)
        queue = [(rule, child) for child in down] + queue
    for rule in order:
        yield rule, found[rule["id"]]


def walked(steps: Mapping[str, Step], root: Step) -> set[str]:
    """The ids of the steps on the way from a step down to those on which it came down."""
    seen: set[str] = set()
    queue = [root]
    while queue:
        step = queue.pop()
        if step["id"] not in seen:
            seen.add(step["id"])
            queue += _down(steps, step)[0]
    return seen


def _down(steps: Mapping[str, Step], step: Step) -> tuple[list[Step], bool]:
    """The children on which a step came down, and whether it is itself to be shown."""
    children = [steps[child] for child in step.get("children", ())]
    value = step["value"]
    match step["kind"]:
        case "rule" | "slice" | "not":
            return children, False
        case "governed":
            slices = [child for child in children if child["kind"] == "slice"]
            return ([child for child in slices if child["value"] == value] or slices)[:3], False
        case "and":
            wanted = {"no": "no", "undetermined": "undetermined"}.get(value, "yes")
            return [child for child in children if _may_be(child, wanted)], False
        case "or":
            wanted = {"yes": "yes", "undetermined": "undetermined"}.get(value, "no")
            return [child for child in children if _may_be(child, wanted)], False
        case "if":
            when, then, otherwise = children
            picked = {"yes": [then], "no": [otherwise]}.get(when["value"], [then, otherwise])
            return [when, *picked], False
        case "chosen":
            pairs = [(children[n], children[n + 1]) for n in range(0, len(children), 2)]
            return [result for selector, result in pairs if selector["value"] != "no"], False
        case "rank":
            return _down_rank(children), True
        case "table":
            return [], True
        case _:
            return [child for child in children if child["kind"] not in _ENDS], True


def _may_be(step: Step, wanted: str) -> bool:
    """Whether a step has a value, as far as it is told: a masked one may."""
    return step["value"] == wanted or (isinstance(step["value"], dict) and "masked" in step["value"])


def _down_rank(children: list[Step]) -> list[Step]:
    *flat, base = children
    out: list[Step] = []
    all_off = True
    for place in range(0, len(flat), 2):
        applies, result = flat[place], flat[place + 1]
        if applies["value"] != "no":
            all_off = False
            out += [applies, result]
    surely = any(flat[place]["value"] == "yes" for place in range(0, len(flat), 2))
    return out if surely else [*out, base] if not all_off else [base]


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
