"""The decision record: one public document of one evaluation, the same bytes each time.

It is a function of question, facts, the three dates, readings and rulebook alone.
"""

from __future__ import annotations

from types import MappingProxyType

from pincite.deciding.atoms import Atom
from pincite.deciding.masking import record_id
from pincite.deciding.nodes import Node
from pincite.deciding.points import quoted
from pincite.deciding.rulebook import Part, Rulebook
from pincite.deciding.running import Run
from pincite.deciding.verdict import Adoption, Verdict, same_answer
from pincite.deciding.wording import iso, reason_json, value_json
from pincite.runtime.facts import NOT_ASKED, Fact, Reading, Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.timeline import NOT_YET, Status, emergency_days
from pincite.runtime.trace import Place, Rule
from pincite.runtime.truth import NO, YES, U

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SCHEMA = "https://pincite.dev/schemas/decision-record-1.json"
_CONNECTIVES = ("rule", "slice", "governed", "and", "or", "if", "rank", "chosen", "deem_shown")


class Builder:
    """Builds the record of one answer."""

    def __init__(
        self, verdict: Verdict, subject: str | None = None, adoptions: Mapping[str, Adoption] = MappingProxyType({})
    ) -> None:
        self.verdict = verdict
        self.root = verdict.answer.root
        self.run: Run = verdict.answer.run
        self.rulebook: Rulebook = self.run.rulebook
        self.subject = subject
        self.adoptions = adoptions
        self.ids: dict[int, str] = {}
        self.steps: list[dict[str, Any]] = []
        self.used: dict[tuple[str, str, int], None] = {}
        self.assumed: dict[str, dict[str, Any]] = {}
        self.reached: dict[tuple[str, str], None] = {}
        self.told: dict[int, bool] = {}  # whether a node tells a sensitive fact

    # ---- the whole --------------------------------------------------------------------------------------------------

    def record(self, question: Any, needed: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The record without its id, which `identified` gives it."""
        for node in self.root.walk():
            self.ids[id(node)] = f"s{len(self.ids) + 1}"
        for node in list(self.root.walk()):
            self.steps.append(self._step(node))
        governor = self.verdict_governor(question)
        out: dict[str, Any] = {
            "schema": SCHEMA,
            "rulebook": self._rulebook(),
            "question": {"id": question.id, "words": question.words, "address": question.address},
            "valid_on": iso(self.run.asked_on),
            "known_on": iso(self.run.law.known),
            "governed_by": governor,
            "facts": self._facts(),
            "outcome": self._outcome(),
            "readings": self._readings(),
            "steps": self.steps,
            "assumptions": [self.assumed[key] for key in sorted(self.assumed)],
        }
        if needed is not None:
            out["needed"] = {k: v for k, v in needed.items() if k in ("sets", "wording", "no_fact_can_settle")}
            if self.root.is_truth:
                out["outcome"] |= {k: needed[k] for k in ("could_become", "not_shown_possible")}
        if self.subject is not None:
            out["subject"] = self.subject
        if self.run.law.proposed:
            out["hypothetical"] = {a: iso(day) for a, day in sorted(self.run.law.proposed.items())}
        return out

    def verdict_governor(self, question: Any) -> dict[str, Any]:
        """Which day's law governs the question."""
        part = self.rulebook.part(question.instrument)
        rules = part.rules(question.name)
        governor = next((rule.governor for rule in rules if rule.governor is not None), None)
        if governor is None or governor.by == "decision":
            return {"by": "the day asked for", "date": iso(self.run.asked_on)}
        date = self.run.governing_day(part.code, governor)
        return {"by": governor.words or governor.by, "date": value_json(date, Spec("date"))}

    # ---- outcome ----------------------------------------------------------------------------------------------------

    def _outcome(self) -> dict[str, Any]:
        root = self.root
        value = value_json(root.value, root.spec, self.run)
        out: dict[str, Any] = {"kind": root.spec.kind, "value": value, "reasons": []}
        if root.spec.unit:
            out["unit"] = root.spec.unit
        if not root.definite:
            from pincite.deciding.reasons import reasons_of  # much code, and only what is open needs it

            reasons, complete = reasons_of(root)
            out["reasons"] = [self._reason(reason) for reason in reasons]
            out["reasons_complete"] = complete
            if root.spec.kind != "truth":
                out["value"] = value
        return out

    def _reason(self, reason: Atom) -> dict[str, Any]:
        out = reason_json(reason)
        if "office" in out:
            for code in self.rulebook.instruments:
                terms = self.rulebook.part(code).terms
                if out["office"] in terms:
                    out["office_words"] = terms[out["office"]][1]
        if reason.kind == "turns_on":
            for code in self.rulebook.instruments:
                reading = self.rulebook.part(code).readings.get(reason.of)
                if reading is not None and reading.address == reason.get("address"):
                    out["asks"] = reading.ask
        return out

    def _adopted_by(self, key: str) -> dict[str, str]:
        how = self.adoptions.get(key)
        told = {} if how is None else {"authority": how.authority, "date": how.date}
        return {name: words for name, words in told.items() if words}

    def _readings(self) -> dict[str, Any]:
        verdict = self.verdict
        out: dict[str, Any] = {"verdict": verdict.kind, "reached": list(verdict.readings)}
        if verdict.turns_on:
            out["turns_on"] = [list(names) for names in verdict.turns_on]
            shown = []
            for picks, other in verdict.by_reading:
                shown.append({"readings": dict(picks), "value": value_json(other.value, other.spec, self.run)})
            out["outcome_by_reading"] = shown
        if verdict.untried:
            out["combinations_not_tried"] = verdict.untried
        taken = {}
        for key in verdict.readings:
            if key in self.run.chosen:
                taken[key] = self.run.chosen[key]
        out["taken"] = taken
        out["described"] = {key: self._described(key) for key in verdict.readings}
        for key, alternative in verdict.adopted:
            self._assume("reading", key, reading=key, alternative=alternative, **self._adopted_by(key))
        return out

    def _described(self, key: str) -> dict[str, Any]:
        """What a reading is about, and the ways to take it."""
        code, _, name = key.partition(".")
        reading = self.rulebook.part(code).readings[name]
        ways = [{"name": way, "because": why} for way, why in reading.choices]
        out = {"address": reading.address, "words": reading.words, "asks": reading.ask, "alternatives": ways}
        return {**out, "default": reading.default, "default_because": reading.default_reason}

    # ---- steps ------------------------------------------------------------------------------------------------------

    def _step(self, node: Node) -> dict[str, Any]:
        out: dict[str, Any] = {"id": self.ids[id(node)], "kind": node.kind, "says": node.words}
        if node.name:
            out["name"] = node.name
        match node.kind:
            case "rule" if node.rule is not None:
                self._of_rule(out, node, node.rule)
            case "status":
                self._of_status(out, node)
            case "fact":
                self._of_fact(out, node)
            case "field" if node.fact is not None and node.fact.sensitive:
                out["sensitive"] = True
            case "governed" | "date":
                out["governing_date"] = value_json(
                    node.governed.date if node.governed is not None else node.value, Spec("date")
                )
            case "slice":
                out["days"] = {"from": iso(node.data[0]), "to": iso(node.data[1])}
            case "rank":
                out["considered"] = self._considered(node)
                base = _foot(node)
                if any(entry["state"].startswith("applies") for entry in out["considered"]) and not _equal(base, node):
                    out["displaced"] = self.ids[id(base)]
            case "reading":
                self._of_reading(out, node)
            case "selector":
                out["alternative"] = node.data[1]
            case "roll":
                self._counting()
            case "move" if node.data[0] == "working_days":
                self._counting()
            case _:
                pass
        out["value"] = self._value(node)
        if self._sensitive(node):
            out["sensitive"] = True
        if node.spec.unit and node.kind not in ("gather",):
            out["unit"] = node.spec.unit
        if node.children:
            out["children"] = [self.ids[id(child)] for child in node.children]
        return out

    def _sensitive(self, node: Node) -> bool:
        """Whether a node tells a sensitive fact: the fact, any value computed from it, a comparison of such a value."""
        key = id(node)
        if key not in self.told:
            self.told[key] = (node.fact is not None and node.fact.sensitive) or (
                not (node.is_truth and node.kind in _CONNECTIVES)
                and node.spec.kind != "states"
                and any(self._sensitive(child) for child in node.children)
            )
        return self.told[key]

    def _value(self, node: Node) -> Any:
        return value_json(node.value, node.spec, self.run)

    def _of_rule(self, out: dict[str, Any], node: Node, rule: Rule) -> None:
        part = node.frame.part
        place = part.place(rule.address)
        out["rule"] = rule.kind
        out["address"] = rule.address
        out["citation"] = place.citation if place is not None else rule.address
        out["governing_date"] = iso(node.frame.day)
        if not part.is_law:
            self._assume("not_law", part.code, cite=part.citation)
        if rule.notes:
            out["notes"] = list(rule.notes)
        status = node.entry.status if node.entry is not None else None
        if status is not None and place is not None:
            out["version"] = self._version(part, place, status, node.frame.day)
            if rule.quotes or rule.kind not in ("question", "fold"):
                out["quotes"] = list(quoted(self.rulebook, rule, place, status))

    def _version(self, part: Part, place: Place, status: Status, day: int) -> dict[str, Any]:
        """Which version was chosen, why, and what became of the others."""
        version = place.versions[status.version]
        self.used[(part.code, place.address, status.version)] = None
        action = part.actions.get(status.action)
        out: dict[str, Any] = {"action": status.action, "from": iso(status.start), "to": iso(status.end)}
        if status.how:
            out["how"] = status.how
        others = []
        for span in place.timeline.spans:
            other = span.status
            if span.known_from <= self.run.law.known <= span.known_to and other != status and other.version >= 0:
                others.append(
                    {"action": other.action, "status": other.kind, "from": iso(other.start), "to": iso(other.end)}
                )
        if others:
            out["others"] = others
        if version.reconstructed:
            key = f"{place.address} {status.action}"
            self._assume(
                "reconstructed", key, address=place.address, action=status.action, because=version.reconstructed
            )
        if action is not None and not action.filed_stated:
            self._assume("filing_date_not_stated", action.id, action=action.id, cite=self.rulebook.filing_cite)
        self._untraced(part, place, day)
        return out

    def _untraced(self, part: Part, place: Place, day: int) -> None:
        """An emergency of which it is not known what it touched may have touched a place that seems unchanged."""
        for name in part.untraced:
            emergency, known = part.actions[name], self.run.law.known
            first, last = emergency_days(emergency, part.actions, known, self.rulebook.longest_emergency)
            if first <= day <= last and emergency.known_from <= known:
                key = f"{place.address} {name}"
                self._assume("may_have_been_touched", key, address=place.address, action=name)

    def _of_status(self, out: dict[str, Any], node: Node) -> None:
        entry = node.entry
        status = entry.status if entry is not None else None
        rule = node.rule
        out["governing_date"] = iso(node.frame.day)
        if rule is not None:
            out["address"] = rule.address
            place = node.frame.part.place(rule.address)
            out["citation"] = place.citation if place is not None else rule.address
        if status is not None:
            out["status"] = {
                "kind": status.kind,
                "action": status.action,
                "from": iso(status.start),
                "to": iso(status.end),
            }
            days = {"last": status.last, "first": status.first}
            out["status"] |= {name: iso(day) for name, day in days.items() if day}
            if status.how:
                out["status"]["how"] = status.how
            if status.standing:
                out["status"]["standing"] = True
            self._perhaps(node, status)

    def _perhaps(self, node: Node, status: Status) -> None:
        """What is not yet in force may have been in an emergency action before, whose words are not held."""
        if status.kind != NOT_YET or node.rule is None or node.rule.timeline is None:
            return
        for version in node.rule.timeline.versions:
            emergency = node.frame.part.actions.get(version.since)
            if version.presumed and emergency is not None and emergency.effective <= node.frame.day:
                if emergency.known_from <= self.run.law.known:
                    key = f"{node.rule.address} {emergency.id}"
                    self._assume("may_have_been_touched", key, address=node.rule.address, action=emergency.id)

    def _of_fact(self, out: dict[str, Any], node: Node) -> None:
        self.reached[(node.frame.code, node.name)] = None
        reading = self._reading(node.frame.code, node.name)
        out["state"] = reading.state if reading is not None else NOT_ASKED
        if node.fact is not None and node.fact.sensitive:
            out["sensitive"] = True
        if node.fact is not None and node.fact.office:
            out["office"] = node.fact.office

    def _reading(self, code: str, name: str) -> Reading | None:
        return self.run.facts.get(code, {}).get(name)

    def _of_reading(self, out: dict[str, Any], node: Node) -> None:
        reading = node.frame.part.readings[node.name]
        out["address"] = reading.address
        out["asks"] = reading.ask
        out["quotes"] = [reading.words]
        out["alternatives"] = [{"name": name, "because": why} for name, why in reading.choices]

    def _counting(self) -> None:
        self._assume("counting_rule", self.rulebook.counting_cite, cite=self.rulebook.counting_cite)
        if not self.rulebook.calendar.known:
            self._assume("no_holiday_table", "", cite=self.rulebook.counting_cite)

    def _considered(self, node: Node) -> list[dict[str, Any]]:
        """What became of each exception of a rank, and of those that it ranks over."""
        out = []
        above: list[tuple[str, int]] = []
        while node.kind == "rank":
            *flat, base = node.children
            here = []
            for place in range(len(flat) // 2):
                applies, name = flat[2 * place], str(node.data[place])
                entry = {"name": name, "state": _state(applies.value, above), "step": self.ids[id(applies)]}
                if applies.rule is not None:
                    entry["address"] = applies.rule.address
                out.append(entry)
                here.append((name.replace("_", " "), applies.value))
            above += here
            node = base
        return out

    def _assume(self, kind: str, key: str, **what: Any) -> None:
        self.assumed[f"{kind} {key}"] = {"kind": kind, **what}

    # ---- what it rests on -------------------------------------------------------------------------------------------

    def _facts(self) -> list[dict[str, Any]]:
        names = dict(self.reached)
        for code, given in self.run.facts.items():
            for name in given:
                names[(code, name)] = None
        out = []
        for code, name in sorted(names):
            fact: Fact = self.rulebook.part(code).facts[name]
            reading = self._reading(code, name)
            entry: dict[str, Any] = {"name": name if code == self.run.home else f"{code}.{name}"}
            entry["state"] = reading.state if reading is not None else NOT_ASKED
            if reading is not None and reading.state == "given":
                entry["value"] = reading.shown
                for label in ("source", "attested_by", "made_on"):
                    if getattr(reading, label):
                        entry[label] = getattr(reading, label)
            if fact.sensitive:
                entry["sensitive"] = True
            if fact.office:
                entry["office"] = fact.office
            if fact.spec.unit:
                entry["unit"] = fact.spec.unit
            out.append(entry)
        return out

    def _rulebook(self) -> dict[str, Any]:
        manifest = self.rulebook.manifest()
        digests = []
        for code, address, version in sorted(self.used):
            part = self.rulebook.part(code)
            place = part.place(address)
            if place is None:
                continue
            of = place.versions[version]
            module = f"{part.package}.{part.module_of(address)}"
            digests.append(
                {
                    "address": address,
                    "since": of.since,
                    "text": of.text_digest,
                    "logic": of.logic_digest,
                    "checker": manifest["files"].get(module.replace(".", "/") + ".py", ""),
                }
            )
        return {"language": self.rulebook.language, "compiler": self.rulebook.compiler, "digests": digests}


def identified(record: dict[str, Any]) -> dict[str, Any]:
    """A record with its id."""
    return {"record_id": record_id(record), **record}


def _state(applies: int, above: list[tuple[str, int]]) -> str:
    """What became of an exception; `above` are those that rank over it."""
    if applies == NO:
        return "does not apply"
    sure = [name for name, value in above if value == YES]
    if sure:
        return f"{'applies' if applies == YES else 'may apply'}, displaced by {' and '.join(sure)}"
    maybe = [name for name, value in above if value == U]
    if applies == YES and maybe:
        return f"applies unless {' or '.join(maybe)} {'does' if len(maybe) == 1 else 'do'}"
    return "applies" if applies == YES else "may apply"


def _foot(node: Node) -> Node:
    """What holds without any exception."""
    while node.kind == "rank":
        node = node.children[-1]
    return node


def _equal(one: Node, other: Node) -> bool:
    return same_answer(one, other)
