"""A decision record that comes from elsewhere, read: its form, whether its id holds, and what it was decided from.

Nothing in it is believed: what is not of the form of a record is refused, and what it says of law and outcome is only compared.
"""

from __future__ import annotations

from pincite.deciding.given import home_of
from pincite.deciding.masking import NO_KEY, record_id
from pincite.deciding.record import SCHEMA
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.verdict import Adoption
from pincite.runtime.calendar import day_of
from pincite.runtime.canonical import commitment
from pincite.runtime.facts import GIVEN, IS_NONE, NOT_ASKED, UNKNOWN, Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_FAMILY = "https://pincite.dev/schemas/decision-record-"
_LISTS = ("facts", "steps", "assumptions")
_OBJECTS = ("question", "rulebook", "outcome", "readings", "governed_by")
_STATES = (GIVEN, IS_NONE, UNKNOWN, NOT_ASKED)


class NotARecord(ValueError):
    """A document that is no decision record, or one of another form; the message says why."""


class FactsMissing(ValueError):
    """Facts that a record masks and that were not given: `names` lists them."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(f"the record masks {', '.join(names)}")


class Recorded(NamedTuple):
    """A record, and what it was decided from: the question, the days, the proposals let in, the readings adopted."""

    document: Mapping[str, Any]
    id: str
    whole: bool  # whether its contents give the id that it states
    question: str
    on: str
    known: str
    proposed: Mapping[str, str]
    readings: Mapping[str, Adoption]
    subject: str | None


def recorded(document: Any) -> Recorded:
    """Read a document as a record. Raises `NotARecord`."""
    if not isinstance(document, dict):
        raise NotARecord("a record is an object")
    schema = document.get("schema")
    if schema != SCHEMA:
        if isinstance(schema, str) and schema.startswith(_FAMILY):
            raise NotARecord(f"it is of the form {_said(schema)}, and this pincite reads {SCHEMA}")
        raise NotARecord(f"it does not say that its form is {SCHEMA}")
    _shaped(document)
    try:
        found = record_id(document)
    except (TypeError, ValueError, RecursionError):
        raise NotARecord("it holds a number that no record holds, or is nested too deeply") from None
    return Recorded(
        document,
        found,
        document["record_id"] == found,
        document["question"]["id"],
        document["valid_on"],
        document["known_on"],
        document.get("hypothetical", {}),
        {a["reading"]: _adoption(a) for a in document["assumptions"] if a.get("kind") == "reading"},
        document.get("subject"),
    )


def _said(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}..."


def _shaped(document: Mapping[str, Any]) -> None:
    """Look at all that is used of a record; the rest is only compared. Raises `NotARecord`."""
    _texts(document, "", ("record_id", "valid_on", "known_on"))
    for name in _LISTS:
        entries = document.get(name)
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise NotARecord(f"its {name} are not a list of objects")
    for name in _OBJECTS:
        if not isinstance(document.get(name), dict):
            raise NotARecord(f"its {name} is not an object")
    for day in ("valid_on", "known_on"):
        if day_of(document[day]) is None:
            raise NotARecord(f"its {day} is not a day")
    _texts(document["question"], "question.", ("id",))
    supposed = document.get("hypothetical", {})
    if not isinstance(supposed, dict) or not all(
        isinstance(d, str) and day_of(d) is not None for d in supposed.values()
    ):
        raise NotARecord("its hypothetical is not an object of days")
    if not isinstance(document.get("subject", ""), str):
        raise NotARecord("its subject is not text")
    for fact in document["facts"]:
        _texts(fact, "facts.", ("name", "state"))
        if fact["state"] not in _STATES or (fact["state"] == GIVEN) is not ("value" in fact):
            raise NotARecord(f"the state of its fact {_said(fact['name'])} does not go with its value")
    names = [fact["name"] for fact in document["facts"]]
    if len(set(names)) < len(names):
        raise NotARecord("it holds a fact twice")
    for step in document["steps"]:
        _texts(step, "steps.", ("id",))
    for assumption in document["assumptions"]:
        if assumption.get("kind") == "reading":
            _texts(assumption, "assumptions.", ("reading", "alternative"))
            _texts({"authority": "", "date": "", **assumption}, "assumptions.", ("authority", "date"))


def _texts(of: Mapping[str, Any], where: str, names: tuple[str, ...]) -> None:
    for name in names:
        if not isinstance(of.get(name), str):
            raise NotARecord(f"its {where}{name} is not text")


def _adoption(assumption: Mapping[str, Any]) -> Adoption:
    return Adoption(assumption["alternative"], assumption.get("authority", ""), assumption.get("date", ""))


# ---- facts ----------------------------------------------------------------------------------------------------------


def hidden(record: Recorded) -> tuple[str, ...]:
    """The names of the facts whose values a record masks."""
    return tuple(fact["name"] for fact in record.document["facts"] if is_masked(fact.get("value")))


def is_masked(value: Any) -> bool:
    """Whether a value of a record stands as its commitment."""
    return isinstance(value, dict) and "masked" in value


def facts_of(record: Recorded, book: Rulebook, others: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that a record was decided from, in the form of a facts file; `others` has those that it masks.

    Raises `FactsMissing`.
    """
    home = book.question(record.question).instrument
    out: dict[str, Any] = {}
    missing = []
    for fact in record.document["facts"]:
        name, state = fact["name"], fact["state"]
        if state == NOT_ASKED:
            continue
        if state != GIVEN:
            out[name] = {"state": state}
        elif is_masked(fact["value"]):
            if name in others:
                out[name] = others[name]
            else:
                missing.append(name)
        else:
            code, short = home_of(book, home, name)
            declared = book.part(code).facts.get(short)
            value = fact["value"] if declared is None else _given(fact["value"], declared.spec)
            made = {label: fact[label] for label in ("source", "attested_by", "made_on") if label in fact}
            out[name] = {"value": value, **made} if made else value
    if missing:
        raise FactsMissing(tuple(missing))
    return out


def _given(value: Any, spec: Spec) -> Any:
    """A value of a record in the form of a facts file: there a number is a number, and not its digits."""
    if isinstance(value, dict):
        if "at_least" in value and spec.kind == "list":
            return {"at_least": _given(value["at_least"], spec)}
        return {name: _given(end, spec) for name, end in value.items()}
    if isinstance(value, list) and spec.kind == "list":
        fields = dict(spec.fields)
        return [
            {name: _given(of, fields[name]) if name in fields else of for name, of in row.items()}
            if isinstance(row, dict)
            else row
            for row in value
        ]
    if isinstance(value, str) and spec.kind == "number" and not spec.clocked:
        return _number(value)
    return value


def _number(text: str) -> Any:
    """A number from its digits; text that is none stays, and is refused where facts are read."""
    whole, point, decimals = text.removeprefix("-").partition(".")
    if not (whole + decimals).isascii() or not whole.isdigit() or (point and not decimals.isdigit()) or len(text) > 40:
        return text
    if not point:
        return int(text)
    from decimal import Decimal  # takes milliseconds to load, and few records hold one

    return Decimal(text)


def other_values(record: Recorded, told: Mapping[str, Any]) -> list[str]:
    """The masked facts whose values, as they stand in another record, are not those that were masked."""
    return [
        fact["name"]
        for fact in record.document["facts"]
        if is_masked(fact.get("value"))
        and commitment(NO_KEY, f"facts/{fact['name']}", told.get(fact["name"])) != fact["value"]["masked"]
    ]
