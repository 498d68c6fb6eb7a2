"""What the rules did in a decision: for each rule that was run, its trace points and values by the steps of the plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pincite.deciding.running import Frame
from pincite.ir import plan as p
from pincite.proving.surgery import NORM_POINTS, Path, Steps, uses
from pincite.proving.trials import Key, Seen, key_of
from pincite.runtime.lists import Looked
from pincite.runtime.timeline import Status
from pincite.runtime.trace import Ran, Step
from pincite.runtime.truth import NO, YES


@dataclass(frozen=True, slots=True)
class Deed:
    """A rule that was run: in which frame, under which status of its provision, and what came out."""

    key: Key
    frame: Frame
    status: Status | None
    steps: tuple[Step, ...]
    ran: Ran


def rules_of(plan: p.Plan) -> dict[Key, p.Rule]:
    """Every rule of a plan by its key."""
    return {
        Key(instrument.code, rule.address, rule.kind, rule.name, rule.version): rule
        for instrument in plan.instruments
        for module in instrument.modules
        for rule in module.rules
    }


def deeds(seen: Seen) -> Iterator[Deed]:
    """The rules that were run for the answer of a decision, each once in each frame."""
    for frame in seen.decision.verdict.answer.run.frames():
        done: set[int] = set()
        for entry in frame.entries.values():
            rule = entry.rule
            if rule is not None and id(rule) in frame.ran and id(rule) not in done:
                done.add(id(rule))
                yield Deed(key_of(frame.code, rule), frame, entry.status, rule.steps, frame.ran[id(rule)])


def points(rule: p.Rule, ran: Ran) -> Iterator[tuple[Path, int, int]]:
    """The outcomes of a rule's trace points: the path of the step, which of its points, the outcome; of members, each one's."""
    lists = 0
    for number, step in enumerate(rule.steps):
        if isinstance(step.op, p.Gather):
            for member in ran.lists[lists]:
                yield from _of_member(step.op.member.steps, number, member)
            lists += 1
        if step.point is not None:
            parts = NORM_POINTS if isinstance(step.op, p.Norm) else 1
            for part in range(parts):
                yield (number,), part, ran.points[step.point + part]


def _of_member(steps: Steps, above: int, member: Looked) -> Iterator[tuple[Path, int, int]]:
    for number, step in enumerate(steps):
        if step.point is not None:
            yield (above, number), 0, member.points[step.point]


def value(steps: tuple[Step, ...], number: int, ran: Ran | Looked) -> Any:
    """The value of a step as it came out; None for what another rule's truth gave, of which a rule keeps no copy."""
    step = steps[number]
    if step.op == "literal":
        literal = step.data[0]
        return (YES if literal else NO) if step.spec.kind == "truth" else literal
    if not step.at:
        return None
    place = int(step.at[1:])
    return ran.points[place] if step.at[0] == "p" else ran.values[place]


def members(deed: Deed, number: int) -> Iterator[tuple[tuple[Step, ...], Looked]]:
    """The members that a list step of a rule looked through, each with the steps it took."""
    data = deed.steps[number].data
    for member in deed.ran.lists[data[5]]:
        yield data[7], member


def facts_under(steps: Iterable[p.Step], number: int, members: str = "") -> list[str]:
    """The facts, fields and names on which a step rests, in order; of `members` of a list, a field with the list it is in."""
    all_steps = list(steps)
    found: dict[str, None] = {}
    stack = [number]
    while stack:
        step = all_steps[stack.pop()]
        match step.op:
            case p.Load("field", name) if members:
                found[f"{name} of {members}"] = None
            case p.Load("fact" | "rule" | "field", name):
                found[name.partition(":")[0]] = None
            case p.Determined(name) | p.IsMade(name):
                found[name.partition(":")[0]] = None
            case p.Gather():
                found[step.op.list] = None
            case _:
                stack += reversed(uses(step.op))
    return list(found)
