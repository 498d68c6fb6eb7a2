"""What is still needed to settle an answer: the smallest sets of unknown facts some filling of which decides it.

The sets come from the requirement sets of the answer (settling), and each is verified by deciding again with witnesses; a set
that no witness confirms is not told (semantics, section 9).
"""

from __future__ import annotations

from itertools import combinations

from pincite.deciding.atoms import FACTS, Atom, below
from pincite.deciding.settling import Leaf, Settled, settle
from pincite.deciding.verdict import Asking, Evaluated, Verdict
from pincite.deciding.witnesses import Candidates, Unknown, filled, present_value, unknown_of, value_of
from pincite.deciding.wording import value_json
from pincite.runtime.facts import NOT_ASKED, Fact
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

MOST_RUNS = 256
MOST_SHOWN = 5
SMALL_LEAF = 3  # a leaf with more unknowns than this is decided by all of them, then by as few as still decide


_Within = dict[str, tuple[int, int]]


def _fillable(atom: Atom) -> bool:
    return atom.kind in FACTS or atom.kind == "reserved"


class Need(NamedTuple):
    """A set of unknowns, what the answer could become, and a witness for each outcome."""

    unknowns: tuple[Unknown, ...]
    outcomes: tuple[tuple[Any, dict[str, Any]], ...]


def needed(verdict: Verdict, asking: Asking) -> dict[str, Any] | None:
    """The smallest sets of facts that can settle an undetermined answer; None where it is settled."""
    if verdict.answer.root.definite:
        return None
    return _Search(verdict, asking).result()


class _Search:
    """One search: the unknowns, their witnesses, and how many decisions were tried."""

    def __init__(self, verdict: Verdict, asking: Asking) -> None:
        self.root = verdict.answer.root
        self.asking = asking
        self.chosen = dict(verdict.answer.run.chosen)
        self.home = asking.question.instrument
        self.instruments = tuple(asking.law.rulebook.instruments)
        self.names: dict[Unknown, Atom] = {}
        self.runs = 0
        self.met: set[Any] = set()  # the outcomes that some witnesses gave
        self.sides: dict[tuple[Unknown, ...], set[str]] = {}  # which outcome a candidate set is for
        self._candidates: Candidates | None = None
        self._values: dict[Unknown, list[Value]] = {}

    # ---- the result -------------------------------------------------------------------------------------------------

    def result(self) -> dict[str, Any]:
        """The `needed` of a record."""
        settled = settle(self.root, _fillable) if self.root.is_truth else None
        families, exact = self._families(settled)
        told: list[Need] = []
        for unknowns, within in families.items():
            if self.runs >= MOST_RUNS or len(told) >= MOST_SHOWN:
                break
            if any(set(need.unknowns) <= set(unknowns) for need in told):
                continue
            outcomes = self._verify(unknowns, within)
            if outcomes:
                fewer = self._fewer(unknowns, outcomes, within)
                if not any(set(need.unknowns) <= set(fewer.unknowns) for need in told):
                    told.append(fewer)
        told.sort(key=lambda need: self._order(need.unknowns))
        sets = [self._shown(need) for need in told]
        nothing = not families and (settled is None or not settled.cut)
        unmet = self._unmet(families) if settled is not None else []
        return {
            "could_become": sorted(self.met, reverse=True) if settled is not None else [],
            "not_shown_possible": unmet,
            "sets": sets,
            "wording": "the smallest set" if exact and self.runs < MOST_RUNS else "a smallest set found",
            "no_fact_can_settle": nothing,
        }

    def _shown(self, need: Need) -> dict[str, Any]:
        return {
            "facts": [self._name(unknown) for unknown in need.unknowns],
            "could_become": [outcome for outcome, _ in need.outcomes],
            "witnesses": [{"outcome": outcome, "facts": facts} for outcome, facts in need.outcomes],
        }

    def _name(self, unknown: Unknown) -> str:
        return self.names[unknown].of + (" (complete)" if unknown.closing else "")

    # ---- which sets could do ----------------------------------------------------------------------------------------

    def _families(self, settled: Settled | None) -> tuple[dict[tuple[Unknown, ...], list[_Within]], bool]:
        """The candidate sets, best first, and whether the first that decides is surely the smallest.

        With each go the days within which a governing day must lie for the version of the law that the set is about.
        """
        if settled is None:
            unknowns = self._unknowns(below(self.root))
            return {pick: [{}] for pick in self._subsets(unknowns)}, len(unknowns) <= SMALL_LEAF
        exact = not settled.cut
        sided = [("yes", s) for s in settled.yes] + [("no", s) for s in settled.no]
        options = {key: self._options(leaf) for key, leaf in settled.leaves.items()}
        ranked = sorted(self.names, key=self._rank)
        place = {unknown: number for number, unknown in enumerate(ranked)}
        # A set of unknowns is a number with a bit for each: sets of leaves share most of what could decide them.
        bits = {key: [sum(1 << place[u] for u in pick) for pick in picks] for key, picks in options.items()}
        found: dict[int, tuple[set[str], list[_Within]]] = {}
        for side, literals in sided:
            exact = exact and all(len(settled.leaves[key].atoms) == 1 for key, _ in literals)
            within = self._within(settled, literals)
            masks = {0}
            for key, _ in literals:
                masks = {mask | pick for mask in masks for pick in bits[key]}
            for mask in masks:
                sides, days = found.setdefault(mask, (set(), []))
                sides.add(side)
                if within not in days:
                    days.append(within)
        families: dict[tuple[Unknown, ...], list[_Within]] = {}
        places = {mask: [n for n in range(mask.bit_length()) if mask >> n & 1] for mask in found if mask}
        for mask in sorted(places, key=lambda mask: (len(places[mask]), places[mask])):
            unknowns_ = tuple(ranked[n] for n in places[mask])
            self.sides[unknowns_], families[unknowns_] = found[mask]
        return families, exact

    def _within(self, settled: Settled, literals: Iterable[tuple[Any, Any]]) -> _Within:
        """The days for governing days that are facts of their own."""
        out: _Within = {}
        for key, way in literals:
            leaf = settled.leaves[key]
            if leaf.node.kind == "date" and len(leaf.atoms) == 1 and [c.kind for c in leaf.node.children] == ["fact"]:
                out[leaf.atoms[0].of] = way
        return out

    def _options(self, leaf: Leaf) -> list[tuple[Unknown, ...]]:
        """The sets of unknowns that may decide a leaf; none where nobody can fill in what it rests on."""
        return self._subsets(self._unknowns(leaf.atoms))

    def _subsets(self, unknowns: Sequence[Unknown]) -> list[tuple[Unknown, ...]]:
        if len(unknowns) > SMALL_LEAF:
            return [tuple(unknowns)]
        return [pick for size in range(1, len(unknowns) + 1) for pick in combinations(unknowns, size)]

    def _unknowns(self, atoms: Iterable[Atom]) -> list[Unknown]:
        out: dict[Unknown, None] = {}
        for atom in atoms:
            if _fillable(atom):
                unknown = unknown_of(atom.of, self.home, atom.kind == "longer", self.instruments)
                self.names[unknown] = atom
                out[unknown] = None
        return sorted(out, key=self._rank)

    def _rank(self, unknown: Unknown) -> tuple[int, int, str]:
        """Facts before determinations, what was not asked before what nobody knows."""
        atom = self.names[unknown]
        return (0 if atom.kind in FACTS else 1, 0 if atom.get("state") == NOT_ASKED else 1, atom.of)

    def _order(self, unknowns: tuple[Unknown, ...]) -> tuple[int, list[tuple[int, int, str]]]:
        return (len(unknowns), [self._rank(unknown) for unknown in unknowns])

    def _unmet(self, families: dict[tuple[Unknown, ...], list[_Within]]) -> list[str]:
        """The outcomes for which there are sets, and no witness was found."""
        for side in ("yes", "no"):
            for unknowns, within in families.items():
                if side in self.met or self.runs >= MOST_RUNS:
                    break
                if side in self.sides[unknowns]:
                    self._verify(unknowns, within)
        wanted = {side for sides in self.sides.values() for side in sides}
        return sorted(wanted - self.met, reverse=True)

    # ---- verifying --------------------------------------------------------------------------------------------------

    def _declared(self, unknown: Unknown) -> Fact:
        return self.asking.law.rulebook.part(unknown.code).facts[unknown.fact]

    def _values_of(self, unknown: Unknown) -> list[Value]:
        if unknown not in self._values:
            if self._candidates is None:
                self._candidates = Candidates(self.root, self.asking.asked_on)
            declared = self._declared(unknown)
            present = present_value(self.asking.facts, unknown, declared)
            self._values[unknown] = self._candidates.values(unknown, declared, present)
        return self._values[unknown]

    def _decide(self, unknowns: Sequence[Unknown], values: Sequence[Value]) -> Evaluated:
        facts: Any = self.asking.facts
        for unknown, value in zip(unknowns, values, strict=True):
            facts = filled(facts, unknown, value, self._declared(unknown))
        self.runs += 1
        return self.asking._replace(facts=facts).evaluate(self.chosen)

    def _verify(self, unknowns: tuple[Unknown, ...], within: list[_Within]) -> list[tuple[Any, tuple[Value, ...]]]:
        """The outcomes that some witnesses give, each with its witnesses."""
        found: dict[str, tuple[Any, tuple[Value, ...]]] = {}
        wanted = 2 if self.root.is_truth else 3
        budget = max(8, min(64, MOST_RUNS - self.runs))
        choices = [self._narrowed(unknown, within) for unknown in unknowns]
        for values in _spread(choices, budget):
            if self.runs >= MOST_RUNS or len(found) >= wanted:
                break
            answer = self._decide(unknowns, values)
            if answer.definite:
                outcome = value_json(answer.value, answer.spec, answer.run)
                if answer.spec.kind == "truth":
                    self.met.add(outcome)
                found.setdefault(repr(outcome), (outcome, values))
        return list(found.values())

    def _narrowed(self, unknown: Unknown, within: list[_Within]) -> list[Value]:
        """The witnesses of an unknown, those first that lie under a version of the law that a set is about."""
        values = self._values_of(unknown)
        spans = [days[self._name(unknown)] for days in within if self._name(unknown) in days]
        if not spans:
            return values
        fits = [v for v in values if v.__class__ is int and any(a <= v <= b for a, b in spans)]
        return [*fits, *(v for v in values if v not in fits)]

    def _fewer(
        self, unknowns: tuple[Unknown, ...], outcomes: list[tuple[Any, tuple[Value, ...]]], within: list[_Within]
    ) -> Need:
        """The set without those of its members that are not needed to reach its first outcome."""
        kept = list(unknowns)
        if len(unknowns) > SMALL_LEAF:
            values = dict(zip(unknowns, outcomes[0][1], strict=True))
            for unknown in reversed(unknowns):
                rest = [u for u in kept if u != unknown]
                if rest and self.runs < MOST_RUNS and self._decide(rest, [values[u] for u in rest]).definite:
                    kept = rest
        if len(kept) < len(unknowns):
            outcomes = self._verify(tuple(kept), within) or [
                (o, tuple(v for u, v in zip(unknowns, vs, strict=True) if u in kept)) for o, vs in outcomes[:1]
            ]
        told = []
        for outcome, witnesses in sorted(outcomes, key=lambda pair: repr(pair[0]), reverse=True):
            facts = {self._name(u): value_of(u, v, self._declared(u)) for u, v in zip(kept, witnesses, strict=True)}
            told.append((outcome, facts))
        return Need(tuple(kept), tuple(told))


def _spread(choices: Sequence[Sequence[Value]], most: int) -> Iterator[tuple[Value, ...]]:
    """Combinations of choices, those that differ in few places from the first choices not always first: by the sum of places."""
    if not all(choices):
        return
    told = 0
    for total in range(sum(len(c) - 1 for c in choices) + 1):
        for places in _places([len(c) for c in choices], total):
            yield tuple(c[p] for c, p in zip(choices, places, strict=True))
            told += 1
            if told >= most:
                return


def _places(sizes: Sequence[int], total: int) -> Iterator[tuple[int, ...]]:
    if len(sizes) == 1:
        if total < sizes[0]:
            yield (total,)
        return
    for first in range(min(total, sizes[0] - 1) + 1):
        for rest in _places(sizes[1:], total - first):
            yield (first, *rest)
