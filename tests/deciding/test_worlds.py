"""Every question of every law decides, with nothing known and with everything, and its record is what its schema says."""

from __future__ import annotations

import json
import random
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from pincite.citation import address_of_identifier, full_citation, identifier, order, parent, parse_address, scan
from pincite.deciding.api import decide
from pincite.deciding.masking import masked, record_id
from pincite.deciding.reach import reached_facts
from pincite.runtime.facts import Spec
from worlds import WORLDS, World, every_question, every_world

SCHEMA = files("pincite") / "deciding" / "decision-record-1.json"
RECORDS = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
DAYS = (date(2001, 3, 1), date(2015, 6, 1), date(2024, 10, 1))


def sample(spec: Spec, dice: random.Random) -> Any:
    """A value of a type, or that there is none."""
    if spec.optional and dice.random() < 0.2:
        return {"state": "none"}
    match spec.kind:
        case "truth":
            return dice.random() < 0.5
        case "enum":
            return dice.choice(spec.members)
        case "date":
            low, high = spec.low or date(1990, 1, 1).toordinal(), spec.high or date(2025, 1, 1).toordinal()
            return date.fromordinal(dice.randint(low, high))
        case "time":
            return datetime(2023, dice.randint(1, 12), dice.randint(1, 28), dice.randint(0, 23))
        case "number" if spec.clocked:
            return f"{dice.randint(10, 40)}:{dice.randint(10, 59)}"
        case "number":
            low, high = (
                end // spec.scale if end is not None else near for end, near in ((spec.low, 0), (spec.high, 90))
            )
            return dice.randint(int(low), int(high))
        case "list":
            return [{name: sample(field, dice) for name, field in spec.fields} for _ in range(dice.randint(0, 3))]
    return "words"


def facts_for(world: World, id: str, dice: random.Random) -> dict[str, Any]:
    """A value for every fact that a question can rest on."""
    question = world.book.questions[id]
    reached = reached_facts(world.book, question.instrument, question.name)
    return {name: sample(fact.spec, dice) for name, fact in reached}


@every_question
@pytest.mark.parametrize("known", ["nothing", "everything"])
def test_a_question_is_decided_and_explained_and_its_record_is_valid(world: World, id: str, known: str) -> None:
    dice = random.Random(id)  # noqa: S311  # samples, not secrets
    for day in DAYS:
        facts = facts_for(world, id, dice) if known == "everything" else {}
        decision = decide(id, facts, day, package=world.package)
        bits = decision.bits, decision.list_bits
        assert decision.explain().definite is decision.root.definite  # explaining fails where one bit differs
        assert (decision.bits, decision.list_bits) == bits
        record = decision.record
        assert [e.message for e in RECORDS.iter_errors(record)] == []
        bare = {name: value for name, value in masked(record).items() if name != "record_id"}
        assert record_id(bare) == record["record_id"]
        again = decide(id, facts, day, package=world.package).record
        assert again == record


@every_world
def test_every_address_is_printed_read_and_named_in_the_forms_of_its_jurisdiction(world: World) -> None:
    law, seen = world.law, 0
    for instrument in world.compiled.plan.instruments:
        addresses = []
        for place in world.compiled.timed.typed.resolved.places.values():
            address = place.address
            if address.instrument != instrument.code or not instrument.is_law:
                continue
            seen += 1
            addresses.append(address)
            assert parse_address(address.text, law) == address
            assert address_of_identifier(identifier(address, law), law) == address
            full = full_citation(address, instrument.citation, law)
            assert parse_address(full, law) == address, full
            if address.section and '"' not in address.text:
                assert [hit.text for hit in scan(f"See {address}, and no more.", law)] == [address.text]
            above = parent(address, law)
            assert above is None or order(above, law) < order(address, law)
    assert seen > 30


@every_world
def test_an_action_is_cited_by_its_place_in_the_register(world: World) -> None:
    cited = [
        hit.kind
        for code in world.book.instruments
        for action in world.book.part(code).actions.values()
        for hit in scan(action.id, world.law)
    ]
    assert set(cited) == {"register"}
    assert len(cited) > 10


def test_what_is_reserved_in_another_instrument_is_asked_for_by_its_whole_name() -> None:
    world = WORLDS[1]
    facts: dict[str, Any] = {"net_share": 2, "gross_share": 2, "own_pilot": True}
    record = decide("pilot_needed", facts, "2020-06-01", package=world.package).record
    named = {name for entry in record["needed"]["sets"] for name in entry["facts"]}
    assert named <= set(facts_for(world, record["question"]["id"], random.Random(1)))  # noqa: S311  # samples, not secrets
    facts |= {"H12.passages": 3, "H12.pardoned": True}
    assert decide("pilot_needed", facts, "2020-06-01", package=world.package).outcome == "yes"
