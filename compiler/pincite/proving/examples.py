"""Running examples: each given fact goes through the same reader as a facts file, each outcome is compared with its record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from typing import Any

from pincite.deciding.api import DateNeeded, Decision, decide
from pincite.deciding.given import FactsRefused
from pincite.deciding.grounds import cited
from pincite.deciding.record import Builder
from pincite.deciding.rulebook import NotFound, Rulebook
from pincite.deciding.wording import reason_words
from pincite.ir import expr as e
from pincite.ir.proof import Between, Expect, Given, GivenValue, Nothing, Unknown, Words
from pincite.ir.resolved import Example
from pincite.ir.types import Dimension
from pincite.runtime.addresses import stands_in
from pincite.runtime.facts import Fact, Spec, closest
from pincite.source import Span

_REASONS = {
    "missing": ("missing", "longer"),
    "reserved": ("reserved",),
    "text_not_held": ("text_not_held",),
    "not_encoded_yet": ("not_encoded",),
    "not_in_force": ("not_in_force",),
    "end_not_stated": ("end_not_stated",),
    "no_row": ("no_row",),
    "no_value": ("no_value",),
    "no_rule_applies": ("no_rule",),
    "conflict": ("conflict",),
    "turns_on": ("turns_on",),
    "outside_limits": ("outside_limits",),
    "out_of_order": ("out_of_order",),
    "tie": ("tie",),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What an example expected and did not get."""

    span: Span
    title: str
    address: str
    message: str


@dataclass(slots=True)
class Report:
    """What running examples gave."""

    examples: int = 0
    expectations: int = 0
    failures: list[Failure] = field(default_factory=list)
    decisions: list[tuple[Example, Expect, Decision]] = field(default_factory=list)


def run_examples(
    examples: Sequence[Example], book: Rulebook, units: Mapping[str, Dimension], keep: bool = False
) -> Report:
    """Run examples. With `keep` the report holds every decision."""
    report = Report()
    for example in examples:
        report.examples += 1
        _run(example, book, units, report, keep)
    return report


def _run(example: Example, book: Rulebook, units: Mapping[str, Dimension], report: Report, keep: bool) -> None:
    written = example.example
    facts, mistakes = given_facts(example, book, units)
    for span, message in mistakes:
        report.failures.append(Failure(span, written.title, example.address, message))
    if mistakes:
        return
    readings = {reading.name: alternative.name for reading, alternative in written.under}
    if not written.expect:
        report.failures.append(Failure(written.span, written.title, example.address, "it expects nothing"))
    for expect in written.expect:
        report.expectations += 1
        try:
            decision = decide(
                expect.name.name,
                facts,
                written.on,
                written.known,
                package=book.package,
                readings=readings,
                instrument=example.instrument,
            )
        except (NotFound, FactsRefused, DateNeeded) as error:
            report.failures.append(Failure(expect.span, written.title, example.address, str(error)))
            continue
        if keep:
            report.decisions.append((example, expect, decision))
        for message in compare(expect, decision, example, units):
            report.failures.append(Failure(expect.span, written.title, example.address, message))


# ---- what is given --------------------------------------------------------------------------------------------------


def given_facts(
    example: Example, book: Rulebook, units: Mapping[str, Dimension]
) -> tuple[dict[str, Any], list[tuple[Span, str]]]:
    """The facts of an example in the form of a facts file, and what is wrong with them."""
    part = book.part(example.instrument)
    facts: dict[str, Any] = {}
    mistakes: list[tuple[Span, str]] = []
    for given in example.example.given:
        name = given.name.name
        fact = _fact(book, example.instrument, name)
        if fact is None:
            near = closest(name, part.facts)
            hint = f"; did you mean `{near}`?" if near else ""
            mistakes.append((given.span, f"nothing declares the fact `{name}`{hint}"))
            continue
        if name in facts:
            mistakes.append((given.span, f"`{name}` is given twice"))
        if given.columns:
            rows = _rows(given, fact, units)
            facts[name] = {"at_least": rows} if given.partial else rows
        else:
            facts[name] = as_given(given.value, fact.spec, units)
    return facts, mistakes


def _fact(book: Rulebook, instrument: str, name: str) -> Fact | None:
    code, _, short = name.partition(".")
    if short and code in book.instruments:
        return book.part(code).facts.get(short)
    return book.part(instrument).facts.get(name)


def _rows(given: Given, fact: Fact, units: Mapping[str, Dimension]) -> list[dict[str, Any]]:
    fields = dict(fact.spec.fields)
    rows = []
    for row in given.rows:
        member = {}
        for column, cell in zip(given.columns, row, strict=False):
            member[column.name] = as_given(cell, fields.get(column.name, Spec("enum")), units)
        rows.append(member)
    return rows


def as_given(value: GivenValue, spec: Spec, units: Mapping[str, Dimension]) -> Any:
    """A value of an example in the form of a facts file."""
    match value:
        case Unknown():
            return {"state": "unknown"}
        case Nothing():
            return {"state": "none"}
        case Words():
            return value.text
        case Between():
            low, high = as_given(value.low, spec, units), as_given(value.high, spec, units)
            names = ("from", "to") if spec.kind in ("date", "time") else ("at_least", "at_most")
            return dict(zip(names, (low, high), strict=True))
        case e.Number() | e.Percent() | e.Money():
            return _number(value.value)
        case e.Quantity():
            return _number(_converted(value, spec, units))
        case e.Clock():
            return f"{value.first}:{value.second:02}"
        case e.Day():
            return value.iso
        case e.Month():
            return f"{value.year:04}-{value.month:02}"
        case e.Moment():
            return value.iso
        case e.Truth():
            return value.value
        case e.Ref():
            return value.name
        case _:
            pass
    return None


def _number(value: Decimal) -> int | Decimal:
    return int(value) if value == value.to_integral_value() else value


def _converted(value: e.Quantity, spec: Spec, units: Mapping[str, Dimension]) -> Decimal:
    """A quantity in the unit of its fact."""
    written, wanted = units.get(value.unit), units.get(spec.unit)
    if written is None or wanted is None or written.base != wanted.base or written.factor == wanted.factor:
        return value.value
    with localcontext() as context:
        context.prec = len(value.value.as_tuple().digits) + 40  # what can be said exactly in the other unit is
        return value.value * written.factor / wanted.factor


# ---- what is expected -----------------------------------------------------------------------------------------------


def compare(expect: Expect, decision: Decision, example: Example, units: Mapping[str, Dimension]) -> list[str]:
    """What an outcome lacks of what was expected of it."""
    record = _grounds(decision)
    outcome = record["outcome"]
    wrong = []
    undetermined = not decision.root.definite
    why = "; ".join(reason_words(r) for r in outcome["reasons"])
    name = expect.name.name
    if expect.undetermined:
        if not undetermined:
            wrong.append(f"`{name}` was to be undetermined and is {_said(outcome['value'])}")
        elif expect.reason is not None:
            wrong += _compare_reason(expect, outcome, name, why, example.instrument)
    else:
        wanted = wanted_value(expect.value, decision.root.spec, units)
        if outcome["value"] != wanted:
            because = f" ({why})" if why else ""
            found = _said(outcome["value"]) or "undetermined"
            wrong.append(f"`{name}` was to be {_said(wanted)} and is {found}{because}")
    wrong += _compare_readings(expect, record, name, example.instrument)
    wrong += _compare_citing(expect, record, example, name)
    return wrong


def _grounds(decision: Decision) -> dict[str, Any]:
    """The record of a decision as far as examples speak of it: without its id and without what could still settle it."""
    return Builder(decision.verdict, None, decision.asking.adoptions).record(decision.asking.question)


def _compare_reason(expect: Expect, outcome: Mapping[str, Any], name: str, why: str, home: str) -> list[str]:
    kinds = _REASONS[expect.reason or ""]
    hits = [r for r in outcome["reasons"] if r["kind"] in kinds]
    if not hits:
        return [f"`{name}` was to be undetermined for another reason than: {why}"]
    wrong = []
    for wanted in expect.reason_names:
        said = [str(r.get("office") if expect.reason == "reserved" else r["of"]) for r in hits]
        # A record qualifies the facts of another instrument, and no other name.
        called = wanted.name.removeprefix(f"{home}.")
        if expect.reason != "missing":
            called = called.rpartition(".")[2]
        if not any(_is_of(entry, called) for entry in said):
            wrong.append(f"`{name}` was to be undetermined because of `{wanted.name}`, not: {why}")
    return wrong


def _is_of(entry: str, name: str) -> bool:
    """Whether a reason speaks of a name, or of a member or field of it."""
    words = entry.replace(",", " ").split()
    own = entry.split(".")[0].split("[")[0]
    return name == own or name in words or name in [word.partition("[")[0] for word in words]


def _compare_readings(expect: Expect, record: Mapping[str, Any], name: str, home: str) -> list[str]:
    readings = record["readings"]
    turns = {key.removeprefix(f"{home}.") for group in readings.get("turns_on", ()) for key in group}
    wanted = {ref.name.removeprefix(f"{home}.") for ref in expect.turning_on}
    if expect.undetermined and not wanted:
        return []
    if wanted != turns:
        said = ", ".join(sorted(turns)) or "no reading"
        meant = f"; if that is right, write turning on {said} behind the value" if turns and not wanted else ""
        return [f"`{name}` was to turn on {', '.join(sorted(wanted)) or 'no reading'} and turns on {said}{meant}"]
    return []


def _compare_citing(expect: Expect, record: Mapping[str, Any], example: Example, name: str) -> list[str]:
    if not expect.citing:
        return []
    addresses = cited(record)
    wrong = []
    for place in expect.citing:
        wanted = place.first
        if not any(address == wanted or stands_in(address, wanted) for address in addresses):
            wrong.append(f"`{name}` was to cite {wanted} and cites {', '.join(addresses) or 'nothing'}")
    return wrong


def wanted_value(value: GivenValue, spec: Spec, units: Mapping[str, Dimension]) -> Any:
    """An expected value in the form of a record."""
    if spec.kind == "truth":
        return ("yes" if value.value else "no") if isinstance(value, e.Truth) else "?"
    if spec.kind == "states":
        return [value.name] if isinstance(value, e.Ref) else "?"
    if isinstance(value, Nothing):
        return "none"
    given = as_given(value, spec, units)
    if isinstance(given, dict):
        return {name: _text(end) for name, end in given.items()}
    return _text(given)


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return str(value)


def _said(value: Any) -> str:
    if isinstance(value, list):
        return " or ".join(value)
    if isinstance(value, dict):
        return "not known" if value.get("state") else " to ".join(str(v) for v in value.values())
    return str(value)
