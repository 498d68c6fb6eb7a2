"""Checkers of a changed plan, made from those of the plan as it is: only the rules that are others are written and compiled.

A rule comes from the back end as it would in the whole module; the rest of the module stays as it is loaded. So a change costs
what its rule costs, however long the Section is.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from types import ModuleType

from pincite.backends import python
from pincite.ir import plan as p
from pincite.runtime.trace import Rule


@dataclass(slots=True)
class Remaker:
    """What remakes the modules of a package; the code of rules as they are is kept for the next change of the same rules."""

    package: str
    root: str
    _kept: dict[tuple[str, tuple[int, ...], bool], str] = field(default_factory=dict)

    def remade(self, before: p.Instrument, after: p.Instrument) -> dict[str, ModuleType]:
        """The modules that differ between an instrument and the changed one, by their whole names; none if none does."""
        home = python.package_of(before, self.package, self.root)
        out = {}
        for old, new in zip(before.modules, after.modules, strict=True):
            name = f"{home}.{new.name}"
            if new is not old and name in sys.modules:
                made = self._module(name, old, new)
                if made is not None:
                    out[name] = made
        if after.actions is not before.actions:
            name = f"{home}.part"
            out[name] = _executed(name, python.part(after))
        return out

    def _module(self, name: str, old: p.Module, new: p.Module) -> ModuleType | None:
        """A module with its changed rules and places in it; None where none of them comes out as other code."""
        pairs = list(zip(old.rules, new.rules, strict=True))
        numbers = tuple(n for n, (a, b) in enumerate(pairs) if replace(b, first_point=a.first_point) != a)
        moved = new.places != old.places
        source = python.section(_only(new, numbers, moved), self.package)
        if source == self._source(name, old, numbers, moved):
            return None
        made = _executed(name, source)
        copy = ModuleType(name)
        copy.__dict__.update(sys.modules[name].__dict__)
        rules = [_at(rule, of.first_point) for rule, of in zip(copy.__dict__["RULES"], new.rules, strict=True)]
        for number, rule in zip(numbers, made.__dict__["RULES"], strict=True):
            rules[number] = rule
        copy.__dict__["RULES"] = tuple(rules)
        if moved:
            copy.__dict__["PLACES"] = made.__dict__["PLACES"]
        return copy

    def _source(self, name: str, old: p.Module, numbers: tuple[int, ...], moved: bool) -> str:
        """The code of some rules as they are."""
        key = (name, numbers, moved)
        if key not in self._kept:
            self._kept[key] = python.section(_only(old, numbers, moved), self.package)
        return self._kept[key]


def _only(module: p.Module, numbers: tuple[int, ...], all_places: bool) -> p.Module:
    """A module of some of its rules, with the places at which they stand, or all."""
    rules = tuple(module.rules[n] for n in numbers)
    wanted = {rule.address for rule in rules}
    places = tuple(place for place in module.places if all_places or place.address in wanted)
    return replace(module, rules=rules, places=places)


def _at(rule: Rule, first_point: int) -> Rule:
    """A rule of the checkers whose trace points begin elsewhere, because a rule before it has more or fewer."""
    return rule if rule.first_point == first_point else rule._replace(first_point=first_point)


def _executed(name: str, source: str) -> ModuleType:
    """A module from its source, not where modules are found."""
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    exec(compile(source, f"<{name}>", "exec", dont_inherit=True), module.__dict__)  # noqa: S102  # what the back end wrote
    return module
