"""Asking for facts one at a time: only those on which the answer still turns, each with the words of law that call for it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from pincite.deciding.api import Decision, decide
from pincite.deciding.atoms import FACTS, Atom
from pincite.deciding.grounds import Step, steps_of
from pincite.deciding.needs import needed
from pincite.deciding.reasons import reasons_of
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.witnesses import Unknown, unknown_of
from pincite.runtime.facts import NOT_ASKED, Fact, Spec, may_be
from pincite.runtime.named import NamedTuple
from pincite.runtime.reader import Reader

HOW_MANY = "how many there are (0 to 200), at least N, none or unknown"


class Ask(NamedTuple):
    """A fact to ask for: its name in a facts file, the question, what it may be, and the law that calls for it."""

    name: str
    fact: Fact
    question: str
    expected: str
    citation: str
    words: str


class NotAnAnswer(ValueError):
    """What was said cannot be the fact; the message says what it can be."""


class Interview:
    """The state of an interview: the facts told so far, in the order in which they were told."""

    def __init__(self, book: Rulebook, question: str, facts: Mapping[str, Any], **how: Any) -> None:
        self.book = book
        self.question = book.question(question)
        self.facts: dict[str, Any] = dict(facts)
        self.told: list[str] = []
        self.how = {**how, "package": book.package}
        self.passed: set[str] = set()  # asked, and left open

    def decision(self) -> Decision:
        """The decision on the facts told so far."""
        return decide(self.question.id, self.facts, **self.how)

    def next(self) -> Ask | None:
        """What to ask next; None where nothing that can be asked matters any more."""
        decision = self.decision()
        if decision.root.definite:
            return None
        reasons, _ = reasons_of(decision.root)
        open_ = [r for r in reasons if self._can_be_asked(r)]
        if not open_:
            return None
        wanted = self._best(decision, open_)
        return self._ask(decision, wanted)

    def _can_be_asked(self, reason: Atom) -> bool:
        if reason.kind not in FACTS and reason.kind != "reserved":
            return False
        unknown = self._unknown(reason)
        name = self._name(unknown)
        return reason.get("state") == NOT_ASKED and name not in self.passed and name not in self.facts

    def _unknown(self, reason: Atom) -> Unknown:
        codes = tuple(self.book.instruments)
        return unknown_of(reason.of, self.question.instrument, reason.kind == "longer", codes)

    def _name(self, unknown: Unknown) -> str:
        home = self.question.instrument
        return unknown.fact if unknown.code == home else f"{unknown.code}.{unknown.fact}"

    def _best(self, decision: Decision, open_: list[Atom]) -> Unknown:
        """The first fact of the smallest set that settles the answer, if it is among those that may be asked."""
        names = {self._name(self._unknown(reason)): self._unknown(reason) for reason in open_}
        found = needed(decision.verdict, decision.asking)
        for entry in (found or {}).get("sets", ()):
            for name in entry["facts"]:
                plain = name.partition("[")[0].removesuffix(" (complete)")
                if plain in names:
                    return names[plain]
        return next(iter(names.values()))

    def _ask(self, decision: Decision, unknown: Unknown) -> Ask:
        fact = self.book.part(unknown.code).facts[unknown.fact]
        name = self._name(unknown)
        steps = steps_of(decision.record)
        rule = _called_for_by(steps, name)
        quotes = rule.get("quotes", ()) if rule is not None else ()
        citation = str(rule["citation"]) if rule is not None else ", ".join(fact.uses)
        may = may_be(fact) + (f"; say {HOW_MANY}" if fact.spec.kind == "list" else "")
        return Ask(name, fact, fact.ask or name.replace("_", " "), may, citation, min(quotes, key=len, default=""))

    # ---- answers ----------------------------------------------------------------------------------------------------

    def tell(self, name: str, value: Any) -> None:
        """Take a fact in the form of a facts file. Raises `NotAnAnswer` if it cannot be that fact."""
        reader = Reader(self.book.calendar)
        reader.fact(name, value, self._declared(name))
        _accepted(reader)
        self.facts[name] = value
        self.told.append(name)

    def field(self, name: str, value: Any, spec: Spec) -> None:
        """Look at what was told of a field of a list. Raises `NotAnAnswer` if it cannot be that."""
        reader = Reader(self.book.calendar)
        reader.state(name, value, spec)
        _accepted(reader)

    def skip(self, name: str) -> None:
        """Leave a fact open: it is not asked again."""
        self.passed.add(name)
        self.told.append(name)

    def back(self) -> str | None:
        """Take the last answer back; its name, or None where there is none."""
        if not self.told:
            return None
        name = self.told.pop()
        self.facts.pop(name, None)
        self.passed.discard(name)
        return name

    def _declared(self, name: str) -> Fact:
        code, _, short = name.partition(".")
        if not short or code not in self.book.instruments:
            code, short = self.question.instrument, name
        return self.book.part(code).facts[short]


def _accepted(reader: Reader) -> None:
    if reader.mistakes:
        first = reader.mistakes[0]
        raise NotAnAnswer(f"{first.message}" + (f" ({first.help})" if first.help else ""))


def _called_for_by(steps: Mapping[str, Step], name: str) -> Step | None:
    """The nearest rule with an address above the step of a fact."""
    above: dict[str, list[str]] = {}
    for step in steps.values():
        for child in step.get("children", ()):
            above.setdefault(child, []).append(step["id"])
    queue = [step["id"] for step in steps.values() if step["kind"] == "fact" and step.get("name") == name]
    seen = set(queue)
    while queue:
        here = queue.pop(0)
        step = steps[here]
        if step["kind"] == "rule" and step.get("quotes") and step.get("citation"):
            return step
        for parent in above.get(here, ()):
            if parent not in seen:
                seen.add(parent)
                queue.append(parent)
    return None


# ---- reading what is typed ------------------------------------------------------------------------------------------


def typed(text: str, spec: Spec) -> Any:
    """What a person typed, in the form of a facts file. Raises `NotAnAnswer`."""
    said = text.strip()
    lowered = said.casefold()
    if lowered in ("unknown", "none"):
        return {"state": lowered}
    match spec.kind:
        case "truth":
            if lowered in ("yes", "y", "true"):
                return True
            if lowered in ("no", "n", "false"):
                return False
            raise NotAnAnswer("say yes or no")
        case "number" if not spec.clocked:
            return _number(said)
        case "enum":
            return lowered.replace(" ", "_")
        case _:
            return said


def _number(said: str) -> Any:
    low, to, high = said.partition(" to ")
    if to:
        return {"at_least": _number(low), "at_most": _number(high)}
    try:
        value = Decimal(said.removesuffix("%").removeprefix("$").replace(",", "").strip())
    except InvalidOperation:
        raise NotAnAnswer(f"{said[:40]!r} is not a number") from None
    if not value.is_finite():
        raise NotAnAnswer("it must be a finite number")
    return int(value) if value == value.to_integral_value() and abs(value) < 10**15 else value
