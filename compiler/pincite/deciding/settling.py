"""What could still settle an undetermined answer: minimal sets of leaf outcomes under which it is yes, and under which it is no.

A leaf is an undetermined comparison, fact or reason of the law; a set names a value for each of some leaves, and whatever the
others turn out to be, the answer is settled (prime implicants as Kleene evaluation sees them; semantics, section 2). A leaf
matters when a set for yes and a set for no clash in it and in nothing else.
"""

from __future__ import annotations

from pincite.deciding.atoms import Atom, below
from pincite.deciding.nodes import Node
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, is_point, ranged

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from typing import Any, TypeAlias

MOST = 32  # sets kept at each step; the smallest was never missed with 16 in 3,000 random cases (semantics, section 2)

Literal: TypeAlias = "tuple[Hashable, Any]"
Sets = list[frozenset[Literal]]
SURE: frozenset[Literal] = frozenset()


class Leaf(NamedTuple):
    """A leaf: the node, and the atoms on which it rests."""

    node: Node
    atoms: tuple[Atom, ...]


class Settled(NamedTuple):
    """Sets for yes and for no, the leaves they speak of, and whether sets were left out."""

    yes: Sets
    no: Sets
    leaves: dict[Hashable, Leaf]
    cut: bool


def settle(root: Node, fillable: Callable[[Atom], bool] | None = None) -> Settled:
    """The requirement sets of a truth; with `fillable` only those that rest on atoms of which some can be filled in."""
    work = _Work(fillable)
    yes, no = work.sets(root)
    return Settled(yes, no, work.leaves, work.cut)


def matters(settled: Settled) -> list[Leaf]:
    """The leaves that could change the answer all by themselves, in order of their atoms."""
    found: dict[Hashable, None] = {}
    together: dict[tuple[Atom, ...], None] = {}  # one fact under several leaves that clash
    for one in settled.yes:
        for other in settled.no:
            clash = _clash(one, other)
            if len(clash) == 1:
                found[next(iter(clash))] = None
            elif common := set.intersection(*(set(settled.leaves[key].atoms) for key in clash)):
                together[tuple(a for a in settled.leaves[min(clash, key=repr)].atoms if a in common)] = None
    out = [settled.leaves[key] for key in found]
    return out + [Leaf(settled.leaves[next(iter(settled.leaves))].node, atoms) for atoms in together]


def _clash(one: frozenset[Literal], other: frozenset[Literal]) -> set[Hashable]:
    values = dict(one)
    return {leaf for leaf, value in other if leaf in values and values[leaf] != value}


class _Work:
    """The working state of one settling: leaves met, sets already found, whether any were cut."""

    def __init__(self, fillable: Callable[[Atom], bool] | None) -> None:
        self.fillable = fillable
        self.leaves: dict[Hashable, Leaf] = {}
        self.done: dict[int, tuple[Sets, Sets]] = {}
        self.met: dict[int, tuple[int, Node]] = {}  # by their ids, which stay unique while the nodes are held here
        self.cut = False

    def _key(self, node: Node) -> Hashable:
        """What a leaf is known by: the same in every run, for what is cut depends on the order of the keys."""
        if node.kind in ("fact", "status", "reading"):
            return (node.kind, node.frame.code, node.name, node.frame.day if node.kind == "status" else 0)
        return ("step", self._number(node))

    def _number(self, node: Node) -> int:
        return self.met.setdefault(id(node), (len(self.met), node))[0]

    # ---- sets -------------------------------------------------------------------------------------------------------

    def prune(self, sets: Iterable[frozenset[Literal]]) -> Sets:
        """Only minimal sets, the smallest first, no more than are kept."""
        out: Sets = []
        for candidate in sorted(set(sets), key=lambda s: (len(s), sorted(map(repr, s)))):
            if not any(smaller <= candidate for smaller in out):
                if len(out) == MOST:
                    self.cut = True
                    break
                out.append(candidate)
        return out

    def cross(self, families: Iterable[Sets]) -> Sets:
        """One set of each family at once, where they do not contradict each other."""
        acc: Sets = [SURE]
        for family in families:
            acc = self.prune(a | b for a in acc for b in family if not _clash(a, b))
        return acc

    def union(self, *families: Sets) -> Sets:
        """Any set of any family."""
        return self.prune(s for family in families for s in family)

    # ---- nodes ------------------------------------------------------------------------------------------------------

    def sets(self, node: Node) -> tuple[Sets, Sets]:
        """The sets for yes and for no of a truth."""
        if node.value == YES:
            return [SURE], []
        if node.value == NO:
            return [], [SURE]
        number = self._number(node)
        if number not in self.done:
            self.done[number] = self._of(node)
        return self.done[number]

    def _of(self, node: Node) -> tuple[Sets, Sets]:
        found = self._by_operator(node)
        if found is None:
            return self._leaf(node)
        if (
            not found[0] and not found[1] and self.fillable is None
        ):  # undetermined without an undetermined leaf: a conflict that is certain
            return self._leaf(node)
        return found

    def _leaf(self, node: Node) -> tuple[Sets, Sets]:
        key = self._key(node)
        if key not in self.leaves:
            self.leaves[key] = Leaf(node, tuple(below(node)))
        if not self._fillable(key):
            return [], []
        return [frozenset([(key, True)])], [frozenset([(key, False)])]

    def _fillable(self, key: Hashable) -> bool:
        """Whether a leaf may stand in a set: any may, or one with an atom that can be filled in."""
        return self.fillable is None or any(map(self.fillable, self.leaves[key].atoms))

    def _by_operator(self, node: Node) -> tuple[Sets, Sets] | None:
        match node.kind:
            case "rule" | "slice":
                return self.sets(node.children[0])
            case "and":
                pairs = [self.sets(child) for child in node.children]
                return self.cross(yes for yes, _ in pairs), self.union(*(no for _, no in pairs))
            case "or":
                pairs = [self.sets(child) for child in node.children]
                return self.union(*(yes for yes, _ in pairs)), self.cross(no for _, no in pairs)
            case "not":
                yes, no = self.sets(node.children[0])
                return no, yes
            case "if":
                when, then, otherwise = (self.sets(child) for child in node.children)
                return self._if(when, then, otherwise)
            case "rank":
                return self._rank(node)
            case "chosen":
                return self._chosen(node)
            case "governed":
                return self._governed(node)
            case "gather":
                return self._list(node)
            case "compare":
                return self._count(node)
            case _:
                pass
        return None

    def _if(self, when: tuple[Sets, Sets], then: tuple[Sets, Sets], otherwise: tuple[Sets, Sets]) -> tuple[Sets, Sets]:
        out = []
        for side in (0, 1):
            out.append(
                self.union(
                    self.cross([when[0], then[side]]),
                    self.cross([when[1], otherwise[side]]),
                    self.cross([then[side], otherwise[side]]),
                )
            )
        return out[0], out[1]

    def _rank(self, node: Node) -> tuple[Sets, Sets]:
        *flat, base = node.children
        pairs = [(self.sets(flat[n]), self.sets(flat[n + 1])) for n in range(0, len(flat), 2)]
        any_applies = (
            self.union(*(applies[0] for applies, _ in pairs)),
            self.cross(applies[1] for applies, _ in pairs),
        )
        agreed = tuple(self.cross(self.union(applies[1], result[side]) for applies, result in pairs) for side in (0, 1))
        return self._if(any_applies, (agreed[0], agreed[1]), self.sets(base))

    def _ways(self, leaf: Node, arms: Sequence[tuple[Any, Node]]) -> tuple[Sets, Sets]:
        """One of several ways, and it is not known which: a way that says so, or all of them at once."""
        key = self._key(leaf)
        self.leaves.setdefault(key, Leaf(leaf, tuple(below(leaf))))
        open_ = self._fillable(key)
        out = []
        for side in (0, 1):
            each = [self.cross([[frozenset([(key, way)])], self.sets(child)[side]]) for way, child in arms if open_]
            out.append(self.union(*each, self.cross(self.sets(child)[side] for _, child in arms)))
        return out[0], out[1]

    def _chosen(self, node: Node) -> tuple[Sets, Sets]:
        pairs = [(node.children[n], node.children[n + 1]) for n in range(0, len(node.children), 2)]
        live = [(selector, value) for selector, value in pairs if selector.value != NO]
        if len(live) == 1:
            return self.sets(live[0][1])
        reading = live[0][0].children[0]
        return self._ways(reading, [(selector.data[1], value) for selector, value in live])

    def _governed(self, node: Node) -> tuple[Sets, Sets] | None:
        slices = [child for child in node.children if child.kind == "slice"]
        dates = [child for child in node.children if child.kind == "date"]
        if not slices:
            return None
        if not dates:
            return self.sets(slices[0])
        if node.governed is not None and ranged(node.governed.date) is None:
            return None  # there may be no such day: the day itself is what is missing
        return self._ways(dates[0], [(child.data, child) for child in slices])

    # ---- lists ------------------------------------------------------------------------------------------------------

    def _k_of(self, families: Sequence[Sets], need: int) -> Sets:
        """At least `need` of some families at once, by dynamic programming."""
        if need <= 0:
            return [SURE]
        row: list[Sets] = [[SURE]] + [[] for _ in range(need)]
        for family in families:
            row = [row[0]] + [self.union(row[n], self.cross([row[n - 1], family])) for n in range(1, need + 1)]
        return row[need]

    def _longer(self, node: Node) -> tuple[Sets, Sets]:
        """That a list known in part has further members of the kind asked for, or has none."""
        listed = node.children[0]
        if listed.value.complete:
            return [], [SURE]
        key = ("longer", listed.frame.code, listed.name)
        self.leaves.setdefault(key, Leaf(node, tuple(a for a in below(node) if a.kind in ("longer", "missing"))))
        return [frozenset([(key, True)])], [frozenset([(key, False)])]

    def _list(self, node: Node) -> tuple[Sets, Sets] | None:
        kind, minimum = node.data[0], node.data[4]
        members = node.children[1:]
        longer = self._longer(node)
        if kind == "any":
            pairs = [self.sets(member.children[0]) for member in members]
            yes = self.union(*(p[0] for p in pairs), longer[0])
            return yes, self.cross([*(p[1] for p in pairs), longer[1]])
        if kind == "every":
            bad = [self.sets(member.children[1]) for member in members]
            none = (self.cross([*(b[1] for b in bad), longer[1]]), self.union(*(b[0] for b in bad), longer[0]))
            if not minimum:
                return none
            enough = self._enough([self.sets(member.children[0]) for member in members], longer, minimum)
            return self.cross([none[0], enough[0]]), self.union(none[1], enough[1])
        return None

    def _enough(self, pairs: Sequence[tuple[Sets, Sets]], longer: tuple[Sets, Sets], need: int) -> tuple[Sets, Sets]:
        """At least `need` members: enough of those known, or a longer list; and the contrary."""
        yes = self.union(self._k_of([p[0] for p in pairs], need), longer[0])
        no = self.cross([self._k_of([p[1] for p in pairs], len(pairs) - need + 1), longer[1]])
        return yes, no

    def _count(self, node: Node) -> tuple[Sets, Sets] | None:
        """A count compared with a number is so many of its members; any other comparison is a leaf."""
        left, right = node.children
        op = node.data[0]
        counted, bound = _counted(left), right.value
        if counted is None:
            counted, bound = _counted(right), left.value
            op = {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt"}.get(op, op)
        if counted is None or not is_point(bound) or op not in ("ge", "gt", "le", "lt"):
            return None
        need = bound + (op in ("gt", "le"))
        if need < 0 or abs(need) == INF:
            return None
        pairs = [self.sets(member.children[0]) for member in counted.children[1:]]
        enough = self._enough(pairs, self._longer(counted), need)
        return enough if op in ("ge", "gt") else (enough[1], enough[0])


def _counted(node: Node) -> Node | None:
    """The count that a node is, directly or through the rule that gives it its name."""
    while node.kind == "rule":
        node = node.children[0]
    return node if node.kind == "gather" and node.data[0] == "count" else None


def unsettled(node: Node) -> bool:
    """Whether a truth is undetermined."""
    return node.is_truth and node.value == U
