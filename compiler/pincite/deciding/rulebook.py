"""A package of generated checkers: its instruments, rules, places, facts and texts, each loaded when it is needed."""

from __future__ import annotations

from pincite.deciding.checkers import Checkers
from pincite.runtime.calendar import Calendar
from pincite.runtime.facts import Fact, closest, unknown_value
from pincite.runtime.lean import TYPE_CHECKING, cached_property
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import FIRST_DAY, Action
from pincite.runtime.trace import Place, Reading, Rule
from pincite.runtime.values import OPEN, Value

if TYPE_CHECKING:
    from typing import Any


class NotFound(LookupError):
    """A question, name or place that the package does not have; the message suggests what may have been meant."""


class Question(NamedTuple):
    """A question that can be asked."""

    id: str
    instrument: str
    name: str
    words: str
    module: str
    address: str


class Part:
    """An instrument of the package."""

    def __init__(self, code: str, package: str, checkers: Checkers) -> None:
        self.code = code
        self.checkers = checkers
        self.package = package
        module = checkers.module(f"{package}.part")
        try:
            self.citation: str = module.CITATION
            self.title: str = module.TITLE
            self.is_law: bool = module.IS_LAW
            self.modules: tuple[str, ...] = module.MODULES
            self.facts: dict[str, Fact] = {fact.name: fact for fact in module.FACTS}
            self.readings: dict[str, Reading] = {reading.name: reading for reading in module.READINGS}
            self.actions: dict[str, Action] = {action.id: action for action in module.ACTIONS}
            self.untraced: tuple[str, ...] = module.UNTRACED
            self.terms: dict[str, tuple[str, str]] = {name: (kind, words) for name, kind, words in module.TERMS}
            self.names: dict[str, tuple[str, ...]] = module.NAMES
        except (AttributeError, TypeError, ValueError):
            raise checkers.lacking() from None
        self._modules: dict[str, dict[str, list[Rule]]] = {}
        self._places: dict[str, dict[str, Place]] = {}

    @cached_property
    def not_asked(self) -> dict[str, Value]:
        """What is known of each fact where nothing is given, by the names that rules have for it."""
        out: dict[str, Value] = {}
        for name, fact in self.facts.items():
            value = unknown_value(fact.spec)
            if fact.office:
                out[name + ":made"] = OPEN
            elif fact.deemed:
                out[name + ":raw"] = out[name + ":given"] = value
            else:
                out[name] = value
        return out

    def _load(self, name: str) -> None:
        if name not in self._modules:
            module = self.checkers.module(f"{self.package}.{name}")
            rules: dict[str, list[Rule]] = {}
            try:
                for rule in module.RULES:
                    for output, _ in rule.outputs:
                        rules.setdefault(output, []).append(rule)
                self._places[name] = {place.address: place for place in module.PLACES}
            except (AttributeError, TypeError, ValueError):
                raise self.checkers.lacking() from None
            self._modules[name] = rules

    def rules(self, name: str) -> list[Rule]:
        """Every rule that gives a value to a name, in the order of their modules."""
        out = []
        for module in self.names.get(name, ()):
            self._load(module)
            out += self._modules[module][name]
        return out

    def all_rules(self) -> list[Rule]:
        """Every rule of the instrument, each once."""
        seen: dict[int, Rule] = {}
        for module in self.modules:
            self._load(module)
            for rules in self._modules[module].values():
                for rule in rules:
                    seen[id(rule)] = rule
        return list(seen.values())

    def place(self, address: str) -> Place | None:
        """The place of an address."""
        module = self.module_of(address)
        return None if module is None else self._places[module][address]

    def places(self) -> list[Place]:
        """Every place of the instrument, in order."""
        out: list[Place] = []
        for module in self.modules:
            self._load(module)
            out += self._places[module].values()
        return out

    def module_of(self, address: str) -> str | None:
        """The module in which a place stands; of those not loaded yet none is where it stands in one that is."""
        for module in (*self._places, *self.modules):
            self._load(module)
            if address in self._places[module]:
                return module
        return None


class Rulebook:
    """A package of generated checkers."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.checkers = Checkers(package)
        index, calendar = (self.checkers.module(f"{package}.{name}") for name in ("index", "calendar"))
        try:
            self.language: str = index.LANGUAGE
            self.compiler: str = index.COMPILER
            self.jurisdiction: str = index.JURISDICTION
            self.filing_cite: str = index.FILING_CITE
            self.counting_cite: str = index.COUNTING_CITE
            self.longest_emergency: int | None = index.LONGEST_EMERGENCY
            self.instruments: dict[str, tuple[str, str, str]] = index.INSTRUMENTS
            self._latest_known: dict[str, int] = index.LATEST_KNOWN
            self.questions: dict[str, Question] = {id: Question(id, *entry) for id, entry in index.QUESTIONS.items()}
            self.calendar: Calendar = calendar.CALENDAR
        except (AttributeError, TypeError, ValueError):
            raise self.checkers.lacking() from None
        self._parts: dict[str, Part] = {}
        self._texts: dict[str, Any] | None = None

    def part(self, code: str) -> Part:
        """An instrument by its code. Raises `NotFound`."""
        if code not in self._parts:
            if code not in self.instruments:
                raise NotFound(f"there is no instrument {code}")
            package = self.instruments[code][0]
            self._parts[code] = Part(code, package, self.checkers)
        return self._parts[code]

    def question(self, name: str) -> Question:
        """A question by its id or any unique end of it. Raises `NotFound` with what may have been meant."""
        hits = [q for id, q in self.questions.items() if id == name or id.endswith("." + name)]
        if len(hits) == 1:
            return hits[0]
        if len(hits) > 1:
            listed = ", ".join(q.id for q in hits)
            raise NotFound(f"`{name}` is the end of several questions: {listed}")
        near = closest(name, [q.name for q in self.questions.values()])
        hint = f"; did you mean `{near}`?" if near else "; `pincite questions` lists them"
        raise NotFound(f"there is no question `{name}`{hint}")

    def paragraphs(self, address: str, version: int) -> tuple[str, ...]:
        """The words of a place in one of its versions; none where they are not held."""
        if self._texts is None:
            self._texts = self.checkers.json("texts.json")
        versions = self._texts["places"].get(address, [])
        return tuple(versions[version]) if 0 <= version < len(versions) else ()

    def manifest(self) -> dict[str, Any]:
        """The manifest: the digest of every generated file, and what wrote them."""
        return self.checkers.manifest()

    def contents(self) -> dict[str, Any]:
        """What the package holds: questions, facts, readings, addresses with their versions."""
        return self.checkers.json("contents.json")

    def remarks(self) -> list[dict[str, Any]]:
        """What is said of words and names beside the rules: why words carry no logic, whose they are, notes."""
        return list(self.checkers.json("remarks.json")["remarks"])

    def latest_known(self, codes: tuple[str, ...]) -> int:
        """The last day on which something became known of some instruments, as far as is on file."""
        return max((self._latest_known[code] for code in codes), default=FIRST_DAY)
