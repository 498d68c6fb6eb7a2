"""What an answer owes to the way ambiguous words are read (semantics, section 5).

The answer is given under the defaults. It is *the same under every reading* only when that is proved: by one run in which every
reading is taken every way at once, or by running every combination where there are few enough.
"""

from __future__ import annotations

from itertools import combinations, product

from pincite.deciding.linking import Law
from pincite.deciding.nodes import Node, governed_node, grow, is_definite, same_day, type_of
from pincite.deciding.rulebook import Question
from pincite.deciding.running import Run
from pincite.runtime.facts import Reading, Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.trace import Reading as Ambiguity
from pincite.runtime.values import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

MOST_COMBINATIONS = 64

SAME = "same_under_every_reading"
TURNS = "turns_on"
ALONE = "same_under_each_reading_taken_alone"
NO_READINGS = "no_readings"


class Evaluated:
    """One evaluation of a question: its run, what it came to, and the tree of its answer, grown when it is first looked at."""

    __slots__ = ("_grow", "_root", "run", "spec", "value")

    def __init__(self, run: Run, value: Value, spec: Spec, grow: Callable[[], Node]) -> None:
        self.run = run
        self.value = value
        self.spec = spec
        self._grow = grow
        self._root: Node | None = None

    @property
    def root(self) -> Node:
        """The tree of the answer."""
        if self._root is None:
            self._root = self._grow()
        return self._root

    @property
    def definite(self) -> bool:
        """Whether the answer is known exactly."""
        return is_definite(self.value, self.spec)


class Verdict(NamedTuple):
    """The answer, and on what readings it turns."""

    answer: Evaluated
    kind: str
    turns_on: tuple[tuple[str, ...], ...]
    by_reading: tuple[tuple[tuple[tuple[str, str], ...], Evaluated], ...]
    readings: tuple[str, ...]
    adopted: tuple[tuple[str, str], ...]
    untried: int


class Adoption(NamedTuple):
    """A way in which a reading is taken, and who adopted it when, where that is to be told."""

    alternative: str
    authority: str = ""
    date: str = ""


class Asking(NamedTuple):
    """Everything that an answer is a function of."""

    law: Law
    question: Question
    facts: Mapping[str, Mapping[str, Reading]]
    asked_on: int
    adopted: Mapping[str, str]
    adoptions: Mapping[str, Adoption] = {}

    def evaluate(self, chosen: Mapping[str, str]) -> Evaluated:
        """Answer the question with some readings taken in one way and the others every way at once."""
        return self.within(Run(self.law, self.facts, self.asked_on, chosen, self.question.instrument))

    def within(self, run: Run) -> Evaluated:
        """Answer the question in an evaluation that may have answered others."""
        part = self.law.rulebook.part(self.question.instrument)
        frame = run.frame(part.code, self.asked_on)
        rules = part.rules(self.question.name)
        governor = next((rule.governor for rule in rules if rule.governor is not None), None)
        name = self.question.name
        if governor is None:
            value = frame.value(name)
            return Evaluated(run, value, type_of(frame, name), lambda: grow(frame, name))
        governed = run.governed(frame, name, governor)
        exact = same_day(governed)
        spec = type_of(exact.frame, name) if exact is not None else rules[0].spec
        return Evaluated(run, governed.value, spec, lambda: governed_node(frame, name, governed, rules[0].spec))


class Defaulted(NamedTuple):
    """The answer with every reading that nobody adopted taken every way at once, and with its default; those reached."""

    joined: Evaluated
    given: Evaluated
    reach: Mapping[str, Ambiguity]
    defaults: Mapping[str, str]


def by_default(asking: Asking) -> Defaulted:
    """The answer to a question under the readings that are adopted, and else under the defaults."""
    joined = asking.evaluate(asking.adopted)
    reach = readings_of(joined.run)
    defaults = {name: reading.default for name, reading in reach.items() if name not in asking.adopted}
    defaults = {name: way for name, way in defaults.items() if way}
    given = asking.evaluate({**asking.adopted, **defaults}) if defaults else joined
    return Defaulted(joined, given, reach, defaults)


def answer(asking: Asking) -> Verdict:
    """The answer to a question, with its verdict on the readings it reaches."""
    joined, given, reach, defaults = by_default(asking)
    free = {name: reading for name, reading in reach.items() if name not in asking.adopted}
    adopted = tuple(sorted((n, a) for n, a in asking.adopted.items() if n in reach))
    names = tuple(sorted(reach))
    if not free:
        return Verdict(given, NO_READINGS if not reach else SAME, (), (), names, adopted, 0)
    if joined.definite:
        return Verdict(given, SAME, (), (), names, adopted, 0)
    return _turning(asking, given, defaults, free, names, adopted)


def _turning(
    asking: Asking,
    given: Evaluated,
    defaults: Mapping[str, str],
    free: Mapping[str, Ambiguity],
    names: tuple[str, ...],
    adopted: tuple[tuple[str, str], ...],
) -> Verdict:
    """Which alternatives change the answer, one by one and together."""
    base = {**asking.adopted, **defaults}
    kept: dict[frozenset[tuple[str, str]], Evaluated] = {}

    def run(changes: Mapping[str, str]) -> Evaluated:
        key = frozenset(changes.items())
        if key not in kept:
            kept[key] = asking.evaluate({**base, **changes})
        return kept[key]

    alternatives = {name: [a for a, _ in reading.choices if a != defaults.get(name)] for name, reading in free.items()}
    total = 1
    for name in alternatives:
        total *= len(alternatives[name]) + 1
    single: list[tuple[str, ...]] = [(name,) for name in sorted(free) if _changes(given, alternatives, (name,), run)]
    untried = 0
    if total <= MOST_COMBINATIONS:
        found = _minimal(given, alternatives, run)
        kind = TURNS if found else SAME
    else:
        found = single
        untried = total - 1 - sum(len(a) for a in alternatives.values())
        kind = TURNS if found else ALONE
    shown = []
    for key, other in sorted(kept.items(), key=lambda item: (len(item[0]), sorted(item[0]))):
        touched = {name for name, _ in key}
        if not same_answer(other, given) and any(set(names_) == touched for names_ in found):
            shown.append((tuple(sorted(key)), other))
    return Verdict(given, kind, tuple(found), tuple(shown), names, adopted, untried)


Runner: TypeAlias = "Callable[[Mapping[str, str]], Evaluated]"


def _changes(given: Evaluated, alternatives: Mapping[str, list[str]], names: tuple[str, ...], run: Runner) -> bool:
    picks = product(*(alternatives[name] for name in names))
    # Every alternative is run, also after one that changes the answer: what each leads to is told.
    changed = [not same_answer(run(dict(zip(names, pick, strict=True))), given) for pick in picks]
    return any(changed)


def _minimal(given: Evaluated, alternatives: Mapping[str, list[str]], run: Runner) -> list[tuple[str, ...]]:
    """The minimal sets of readings of which some alternatives together change the answer."""
    found: list[tuple[str, ...]] = []
    names = sorted(alternatives)
    for size in range(1, len(names) + 1):
        for group in combinations(names, size):
            if any(set(smaller) <= set(group) for smaller in found):
                continue
            if _changes(given, alternatives, group, run):
                found.append(group)
    return found


def same_answer(one: Node | Evaluated, other: Node | Evaluated) -> bool:
    """Whether two answers are equal in kind and value."""
    if one.value is other.value:
        return True
    return bool(one.value.__class__ is other.value.__class__ and one.value == other.value)


def readings_of(run: Run) -> dict[str, Ambiguity]:
    """Every reading that the rules of an evaluation reach, by its key."""
    found: dict[str, Ambiguity] = {}
    for frame in run.frames():
        for entry in frame.entries.values():
            if entry.rule is None or id(entry.rule) not in frame.ran:
                continue
            for name in entry.rule.needs:
                if name in frame.part.readings:
                    found[f"{frame.code}.{name}"] = frame.part.readings[name]
    return found
