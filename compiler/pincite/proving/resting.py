"""The facts on which names of the rules rest: what somebody can give, or give as unknown."""

from __future__ import annotations

from collections.abc import Iterable

from pincite.ir import plan as p
from pincite.proving.observing import facts_under


class Resting:
    """For every name of a plan the facts under it, through the rules that give it a value."""

    def __init__(self, plan: p.Plan) -> None:
        self._facts = {(i.code, fact.name) for i in plan.instruments for fact in i.facts}
        self._under: dict[tuple[str, str], dict[str, None]] = {}
        for instrument in plan.instruments:
            for module in instrument.modules:
                for rule in module.rules:
                    self._add(instrument.code, rule)

    def _add(self, code: str, rule: p.Rule) -> None:
        for output in rule.outputs:
            under = self._under.setdefault((code, output.name.partition(":")[0]), {})
            under.update(dict.fromkeys(facts_under(rule.steps, output.step)))
            if rule.target:  # an exception decides what it is an exception to
                self._under.setdefault((code, rule.target), {})[rule.name] = None

    def facts(self, code: str, names: Iterable[str]) -> tuple[str, ...]:
        """The facts under some names, or fields of lists, as they are written in an instrument: the nearest first."""
        found: dict[str, None] = {}
        near = [(code, name) for name in names]
        seen = set(near)
        for home, written in near:  # grows while it is walked
            at = (home, written)
            if at not in self._under and "." in written:
                other, _, name = written.rpartition(".")
                at = (other, name)
            shown = at[1] if at[0] == code else f"{at[0]}.{at[1]}"
            if at in self._facts:
                found[shown] = None
            elif at in self._under:
                new = [(at[0], name) for name in self._under[at] if (at[0], name) not in seen]
                seen.update(new)
                near += new
            else:  # a field, which is given with its list
                found[shown] = None
        return tuple(found)
