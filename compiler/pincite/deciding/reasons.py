"""Why an answer is undetermined, in the order in which it is told."""

from __future__ import annotations

from pincite.deciding.atoms import FACTS, Atom, below
from pincite.deciding.nodes import Node
from pincite.deciding.settling import matters, settle
from pincite.runtime.facts import NOT_ASKED


def reasons_of(root: Node) -> tuple[list[Atom], bool]:
    """Why an answer is undetermined: the atoms that matter, and whether these are all."""
    if not root.is_truth:
        return _ordered(list(below(root))), True
    settled = settle(root)
    found: dict[Atom, None] = {}
    for leaf in matters(settled):
        for reason in leaf.atoms:
            found[reason] = None
    if not found:
        for leaf in settled.leaves.values():
            for reason in leaf.atoms:
                found[reason] = None
    return _ordered(list(found)), not settled.cut


def _ordered(reasons: list[Atom]) -> list[Atom]:
    """Facts first, what was not asked before what nobody knows, then by name."""

    def rank(reason: Atom) -> tuple[int, int, str]:
        asked = 0 if reason.get("state") == NOT_ASKED else 1
        return (0 if reason.kind in FACTS else 1, asked, f"{reason.kind} {reason.of}")

    return sorted(reasons, key=rank)
