"""The facts of a record as a reader sees them: each with its value in words and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pincite.deciding.report import step_value
from pincite.runtime.named import NamedTuple

_STATES = {"none": "there is none", "unknown": "unknown", "not_asked": "not asked"}


class Told(NamedTuple):
    """A fact: its name, what is known of it, and where it comes from; of a list, a line for each member."""

    name: str
    known: tuple[str, ...]
    origin: str


def facts_told(record: Mapping[str, Any], reveal: bool = False) -> Iterator[Told]:
    """The facts in their order. Sensitive values are not shown unless `reveal`."""
    for fact in record["facts"]:
        yield Told(_words(fact["name"]), tuple(_known(fact, reveal)), _origin(fact))


def _words(name: str) -> str:
    return name.replace("_", " ")


def _known(fact: Mapping[str, Any], reveal: bool) -> Iterator[str]:
    if fact["state"] != "given":
        yield _STATES[fact["state"]]
        return
    value = fact.get("value")
    if fact.get("sensitive") and not reveal:
        yield "(masked)"
        return
    listed, complete = value, True
    if isinstance(value, dict) and isinstance(value.get("at_least"), list):
        listed, complete = value["at_least"], False
    if not isinstance(listed, list):
        yield step_value({"value": value, "unit": fact.get("unit", "")}, reveal)
        return
    for number, member in enumerate(listed, 1):
        fields = member.items() if isinstance(member, dict) else (("", member),)
        yield f"{number}. " + ", ".join(f"{_words(n)} {step_value({'value': v}, reveal)}".strip() for n, v in fields)
    if not complete:
        yield "perhaps more"
    elif not listed:
        yield "none is listed"


def _origin(fact: Mapping[str, Any]) -> str:
    attested = fact.get("attested_by", "")
    people: Sequence[str] = [attested] if isinstance(attested, str) else attested
    parts = [str(fact.get("source", "")), "attested by " + " and ".join(map(_words, people)) if any(people) else ""]
    parts.append(f"reserved to the {_words(fact['office'])}" if fact.get("office") else "")
    parts.append(f"made on {fact['made_on']}" if fact.get("made_on") else "")
    return "; ".join(filter(None, parts))
