"""What each provision is to the checkers, version by version: encoded, text only, pending, not held, or a gap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pincite.checks.coverage import measured
from pincite.deciding.wording import counted
from pincite.ir import plan as p
from pincite.ir import surface, timed
from pincite.jurisdiction import Jurisdiction

Class = Literal["encoded", "text only", "pending", "text not held", "gap"]
CLASSES: tuple[Class, ...] = ("encoded", "text only", "pending", "text not held", "gap")
OPEN: tuple[Class, ...] = ("gap", "pending")  # nobody has said yet what the words are to the checkers


@dataclass(frozen=True, slots=True)
class Provision:
    """A version of a provision: what it is, and of text without logic why it has none."""

    section: str
    address: str
    since: str
    until: str | None
    is_: Class
    why: str


def provisions(plan: p.Plan, program: timed.Program, law: Jurisdiction) -> list[Provision]:
    """Every version of every provision that has words or should have, in order of the plan."""
    told = {(c.address, c.since): c for c in measured(program, law)}
    marks = _marks(program)
    out = []
    for instrument in plan.instruments:
        for module in instrument.modules:
            for place in module.places:
                rules = [
                    r for r in module.rules if r.address == place.address and r.kind not in ("question", "assertion")
                ]
                for number, version in enumerate(place.versions):
                    of = told.get((place.address, version.since))
                    kinds = marks.get((place.address, number), ())
                    is_: Class = "encoded"
                    why = ""
                    if version.not_held is not None:
                        is_, why = "text not held", version.not_held
                    elif not version.paragraphs:
                        continue
                    elif "pending" in kinds:
                        is_ = "pending"
                    elif of is not None and not all(of.covered):
                        left = of.covered.count(False)
                        verb = "is" if left == 1 else "are"
                        is_, why = "gap", f"{counted(left, 'sentence')} {verb} neither encoded nor accounted for"
                    elif not any(number in r.timeline.covers for r in rules):
                        is_, why = (
                            "text only",
                            ", ".join(dict.fromkeys(kinds)) or "stands for what is encoded elsewhere",
                        )
                    out.append(Provision(module.address, place.address, version.since, version.until, is_, why))
    return out


def _marks(program: timed.Program) -> dict[tuple[str, int], tuple[str, ...]]:
    """The classes that are written at each version of a place."""
    out: dict[tuple[str, int], tuple[str, ...]] = {}
    for address, place in program.typed.resolved.places.items():
        within = program.places[address].within
        for mark in place.marks:
            if isinstance(mark.block, surface.Classed):
                for number in within.get(mark.term, ()):
                    out[(address, number)] = (*out.get((address, number), ()), mark.block.kind)
    return out
