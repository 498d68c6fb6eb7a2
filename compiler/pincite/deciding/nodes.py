"""The evaluation as a tree: what was asked, through every rule and step, down to facts, constants and the state of the law.

The tree is grown from the frames of one evaluation; its values are those the generated steps computed there, and growing it
computes nothing anew.
"""

from __future__ import annotations

from pincite.deciding.linking import Entry
from pincite.deciding.running import Frame, Governed, Slice
from pincite.runtime.facts import GIVEN, NOT_ASKED, Fact, Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.lists import Looked, Rows
from pincite.runtime.norms import UNDECIDED
from pincite.runtime.trace import TRUTHS, Ran, Rule, Step
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import NONE, OPEN, UNSEEN, Value, is_point

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TRUTH = Spec("truth")
BASE_SUFFIXES = (":given", ":made", ":raw")


class Node:
    """One point of the tree.

    `kind` says what it is: `rule`, `fact`, `governed`, `slice`, `status`, `row`, `literal`, `reading`, or the operator of a step.
    """

    __slots__ = (
        "children",
        "data",
        "entry",
        "fact",
        "frame",
        "governed",
        "kind",
        "name",
        "rule",
        "spec",
        "value",
        "words",
    )

    def __init__(self, kind: str, words: str, value: Value, spec: Spec, frame: Frame) -> None:
        self.kind = kind
        self.words = words
        self.value = value
        self.spec = spec
        self.frame = frame
        self.children: tuple[Node, ...] = ()
        self.data: tuple[Any, ...] = ()
        self.name = ""
        self.rule: Rule | None = None
        self.entry: Entry | None = None
        self.fact: Fact | None = None
        self.governed: Governed | None = None

    @property
    def is_truth(self) -> bool:
        """Whether it is yes or no."""
        return self.spec.kind == "truth"

    @property
    def definite(self) -> bool:
        """Whether it is known exactly."""
        return is_definite(self.value, self.spec)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, each once, parents first."""
        seen: set[int] = set()
        stack = [self]
        while stack:
            node = stack.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            yield node
            stack.extend(reversed(node.children))


def is_definite(value: Value, spec: Spec) -> bool:
    """Whether a value of some type is known exactly."""
    if spec.kind == "truth":
        return bool(value != U)
    if spec.kind == "states":
        return value.__class__ is frozenset and len(value) == 1 and not value & UNDECIDED
    if spec.kind == "list":
        return value.__class__ is Rows and value.complete
    return value is NONE or is_point(value)


def grow(frame: Frame, name: str) -> Node:
    """The tree of a name in a frame, which must have been run."""
    known: Node | None = frame.nodes.get(name)
    if known is not None:
        return known
    node = _grow(frame, name)
    frame.nodes[name] = node
    return node


def _grow(frame: Frame, name: str) -> Node:
    if name in frame.governed:
        return _governed(frame, name)
    entry = frame.entries.get(name)
    if entry is None:
        return _base(frame, name)
    if entry.rule is None or id(entry.rule) not in frame.ran:
        return _unavailable(frame, entry)
    rule, ran = entry.rule, frame.ran[id(entry.rule)]
    step = next(number for output, number in rule.outputs if output == name)
    node = Node("rule", name.replace("_", " "), frame.x[name], type_of(frame, name), frame)
    node.name, node.rule, node.entry = name, rule, entry
    node.children = (Steps(frame, rule, ran).node(step),)
    return node


def type_of(frame: Frame, name: str) -> Spec:
    """The type of a name that rules give a value to, in a frame in which it was run."""
    entry = frame.entries[name]
    rule = entry.rule
    if rule is None or id(rule) not in frame.ran:
        return TRUTH if frame.run.is_truth(frame.part, name) else rule.spec if rule is not None else Spec("enum")
    if name.endswith(TRUTHS):
        return TRUTH
    if name.endswith(":due"):
        return Spec("date")
    return rule.spec


def _governed(frame: Frame, name: str) -> Node:
    governed = frame.governed[name]
    rules = frame.part.rules(name)
    spec = rules[0].spec if rules else TRUTH
    if governed.governor is None and governed.slices:  # a name of another instrument, under the same day's law
        inner = governed.slices[0]
        return grow(inner.frame, inner.name)
    return governed_node(frame, name, governed, spec)


def governed_node(frame: Frame, name: str, governed: Governed, spec: Spec) -> Node:
    """A name under the law of another day: directly what it is there, or the versions of the law that may govern."""
    exact = same_day(governed)
    if exact is not None:
        return grow(exact.frame, exact.name)
    node = Node("governed", name.replace("_", " "), governed.value, spec, frame)
    node.name, node.governed = name, governed
    children = []
    if governed.governor is not None:
        children.append(_date_of(frame, governed))
    for piece in governed.slices:
        child = Node("slice", name.replace("_", " "), piece.frame.value(piece.name), spec, piece.frame)
        child.data = (piece.start, piece.end)
        child.children = (grow(piece.frame, piece.name),)
        children.append(child)
    node.children = tuple(children)
    return node


def same_day(governed: Governed) -> Slice | None:
    """The one version of the law that governs, where the day is exact."""
    only = governed.slices[0] if len(governed.slices) == 1 else None
    return only if only is not None and only.start == only.end else None


def _date_of(frame: Frame, governed: Governed) -> Node:
    governor = governed.governor
    node = Node("date", governor.words if governor is not None else "", governed.date, Spec("date"), frame)
    needs = governor.needs if governor is not None else ()
    choosing = frame.run.frame(frame.code, frame.run.asked_on, True)
    node.children = tuple(grow(choosing, needed) for needed in needs)
    return node


def _base(frame: Frame, name: str) -> Node:
    """What no rule gives a value to: a fact, the day asked for, the date of an action, a reading."""
    plain = name
    for suffix in BASE_SUFFIXES:
        plain = plain.removesuffix(suffix)
    fact = frame.part.facts.get(plain)
    value = frame.x.get(name, OPEN)
    if fact is not None:
        node = Node("fact", plain.replace("_", " "), value, fact.spec, frame)
        node.name, node.fact = plain, fact
        return node
    if name in frame.part.readings:
        node = Node("reading", name.replace("_", " "), value, Spec("enum"), frame)
        node.name = name
        return node
    kind = "asked_on" if name == "asked_on" else "action"
    words = "the day asked for" if kind == "asked_on" else f"effective date of {name}"
    node = Node(kind, words, value, Spec("date"), frame)
    node.name = name
    return node


def _unavailable(frame: Frame, entry: Entry) -> Node:
    """A name whose provision is not in force, or whose words are not held."""
    node = Node("status", entry.name.replace("_", " "), frame.x[entry.name], type_of(frame, entry.name), frame)
    node.name, node.entry, node.rule = entry.name, entry, entry.rule
    return node


class Steps:
    """The nodes of the steps of one rule, or of one list member."""

    def __init__(self, frame: Frame, rule: Rule, ran: Ran | Looked, steps: tuple[Step, ...] | None = None) -> None:
        self.frame = frame
        self.rule = rule
        self.ran = ran
        self.steps = rule.steps if steps is None else steps
        self.made: dict[int, Node] = {}
        self.member: tuple[str, int, dict[str, Any], Spec] | None = None

    def node(self, number: int) -> Node:
        """The node of a step."""
        if number not in self.made:
            self.made[number] = self._make(self.steps[number])
        return self.made[number]

    def _make(self, step: Step) -> Node:
        if step.op in ("fact", "rule", "action", "asked_on"):
            return grow(self.frame, step.data[0])
        node = Node(step.op, step.words, self._value(step), step.spec, self.frame)
        node.rule, node.data = self.rule, step.data
        if step.op == "field":
            self._field(node, step)
        elif step.op == "gather":
            node.children = tuple(self._members(step))
        elif step.op in ("selector", "made") or step.op == "determination":
            node.children = (grow(self.frame, step.data[0]),)
        elif step.op == "lookup":
            node.children = (grow(self.frame, step.data[0]), *(self.node(n) for n in step.args))
        else:
            node.children = tuple(self.node(n) for n in step.args)
        return node

    def _value(self, step: Step) -> Value:
        if step.op == "literal":
            value = step.data[0]
            if step.spec.kind == "truth":
                return YES if value else NO
            return value
        if step.op == "field" and self.member is not None:
            return self.member[2][step.data[0]]
        place = int(step.at[1:])
        return self.ran.points[place] if step.at[0] == "p" else self.ran.values[place]

    def _field(self, node: Node, step: Step) -> None:
        if self.member is not None:
            listed, place, _, _ = self.member
            node.kind = "field"
            node.name = f"{listed}[{place}].{step.data[0]}"
            node.fact = self.frame.part.facts.get(listed)

    def _members(self, step: Step) -> Iterator[Node]:
        listed, lists, results, inner = step.data[1], step.data[5], step.data[6], step.data[7]
        looked = self.ran.lists[lists] if isinstance(self.ran, Ran) else ()
        rows = self.frame.x[listed]
        yield grow(self.frame, listed)
        for place, (member, row) in enumerate(zip(looked, rows.members, strict=True), 1):
            inside = Steps(self.frame, self.rule, member, inner)
            inside.member = (listed, place, row, step.spec)
            child = Node("row", f"{listed.replace('_', ' ')}[{place}]", member.where, TRUTH, self.frame)
            child.name = f"{listed}[{place}]"
            child.rule = self.rule
            child.children = tuple(inside.node(number) for number in results)
            child.data = (member,)
            yield child


def fact_state(node: Node) -> str:
    """How a fact was given: `given`, `none`, `unknown` or `not_asked`."""
    reading = node.frame.run.facts.get(node.frame.code, {}).get(node.name)
    return reading.state if reading is not None else NOT_ASKED


def is_seen(value: Value) -> bool:
    """Whether the date of an action is known on the day of knowledge."""
    return value is not UNSEEN


def given(node: Node) -> bool:
    """Whether a fact has a value, exact or in part."""
    return fact_state(node) == GIVEN
