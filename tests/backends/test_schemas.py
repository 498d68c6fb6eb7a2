"""The JSON Schemas of facts: valid, and of one mind with the reader of facts."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import worlds
from pincite.deciding.given import FactsRefused, read_facts
from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Question, Rulebook
from pincite.runtime.facts import Fact, Spec

HOMES = {id: world for world, id in worlds.QUESTIONS}
QUESTIONS = sorted(HOMES)


def book(id: str) -> Rulebook:
    """The checkers that hold a question."""
    return HOMES[id].book


@cache
def schema(id: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((files(HOMES[id].package) / f"schemas/{id}.json").read_text(encoding="utf-8"))
    return loaded


@cache
def validator(id: str) -> Draft202012Validator:
    return Draft202012Validator(schema(id))


def facts_of(question: Question) -> dict[str, Fact]:
    return dict(reached_facts(book(question.id), question.instrument, question.name))


def read(question: Question, text: str) -> bool:
    """Whether the reader takes a document."""
    try:
        read_facts(book(question.id), question.instrument, json.loads(text, parse_float=Decimal))
    except FactsRefused:
        return False
    return True


@pytest.mark.parametrize("id", QUESTIONS)
def test_a_schema_is_a_valid_schema_of_2020_12_and_speaks_of_the_question(id: str) -> None:
    document = schema(id)
    Draft202012Validator.check_schema(document)
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert document["title"] == book(id).questions[id].words


@pytest.mark.parametrize("id", QUESTIONS)
def test_a_schema_has_every_fact_the_question_can_rest_on_and_no_other(id: str) -> None:
    facts = facts_of(book(id).questions[id])
    properties = schema(id)["properties"]
    assert set(properties) == set(facts)
    for name, fact in facts.items():
        assert properties[name].get("x-sensitive", False) is fact.sensitive
        assert properties[name].get("x-reserved-to", "") == fact.office
        assert properties[name]["x-cite"] == list(fact.uses)


@worlds.every_world
def test_there_is_no_schema_without_a_question(world: worlds.World) -> None:
    listed = [name for name in world.book.manifest()["files"] if "/schemas/" in name]
    assert sorted(name.split("/")[-1].removesuffix(".json") for name in listed) == sorted(world.book.questions)


def samples(spec: Spec) -> list[Any]:
    """Values a fact of a kind can and cannot have, in the forms of JSON."""
    low = None if spec.low is None or spec.kind != "number" else spec.low // spec.scale
    high = None if spec.high is None or spec.kind != "number" else -(-spec.high // spec.scale)
    match spec.kind:
        case "truth":
            return [True, False, "yes", "no", 1, 0, "true", "Yes", None, [], {}, {"at_least": True}]
        case "number" if spec.clocked:
            ranges = [
                {"at_least": "10:00"},
                {"at_least": "10:00", "at_most": "12:30"},
                {"at_least": 10},
                {"from": "10:00"},
            ]
            return ["14:34", "0:00", "14.34", "14:60", ":30", "14:3", "x14:34", 14, 14.34, None, *ranges]
        case "number":
            inside = low if low is not None else 3
            values: list[Any] = [
                inside,
                {"at_least": inside},
                {"at_least": inside, "at_most": inside},
                {"at_most": inside},
            ]
            values += ["3", True, None, [], {}, {"at_least": "3"}, {"atleast": inside}, {"from": inside}]
            values += [low - 1, {"at_least": low - 1}] if low is not None else []
            values += [high + 1] if high is not None else []
            return values
        case "date":
            good = ["2023-06-23", "2023-06", {"from": "2023-06"}, {"from": "2023-06-01", "to": "2023-07-31"}]
            return [
                *good,
                "June 23, 2023",
                "20230623",
                "2023",
                "23-06-2023",
                "2023-6-3",
                20230623,
                None,
                {},
                {"at_least": "2023-06"},
            ]
        case "time":
            good = [
                "2024-03-07T10:00",
                "2024-03-07T10:00:00",
                "2024-03-07 10:00",
                "2024-03-07T10:00-06:00",
                "2024-03-07T10:00Z",
            ]
            bad = [
                "yesterday",
                "2024-03-07",
                "10:00",
                "2024-03-07T25:00",
                3,
                None,
                True,
                [],
                {"at_least": "2024-03-07T10:00"},
            ]
            return [*good, {"from": "2024-03-07T10:00"}, *bad]
        case "enum":
            return [
                *spec.members,
                "no_such_member",
                spec.members[0].upper(),
                0,
                True,
                None,
                [],
                {"from": spec.members[0]},
            ]
        case _:
            return rows(spec)


def rows(spec: Spec) -> list[Any]:
    """Lists of records."""
    out: list[Any] = [[], [{}], [{}, {}], {"at_least": []}, {"at_least": [{}]}]
    out += [3, "x", None, {}, [3], [None], [[]], {"at_least": 3}, {"at_most": []}, [{"no_such_field": 1}]]
    for name, field in spec.fields:
        for value in samples(field):
            out += [[{name: value}], {"at_least": [{name: value}]}]
        out += [[{name: {"state": state}}] for state in ("unknown", "none", "given")]
    return out


def documents(name: str, fact: Fact) -> list[dict[str, Any]]:
    """A fact in every form it can have in a facts file, with each sample."""
    values = samples(fact.spec)
    out = [*values]
    out += [{"value": value, "source": "a file", "attested_by": "an office"} for value in values]
    out += [{"state": state} for state in ("none", "unknown", "not_asked", "perhaps", None)]
    out += [{"state": "unknown", "source": "a file"}, {"value": values[0], "sorce": "a file"}]
    out += [{"value": {"state": state}, "source": "a file"} for state in ("none", "unknown", "perhaps")]
    out += [{"value": values[0], "source": 5}, {"value": values[0], "attested_by": None}]
    out += [{"value": values[0], "by": "an office", "made_on": day} for day in ("2023-06-23", "2023-06", "soon")]
    return [{name: value} for value in out]


@pytest.mark.parametrize("id", QUESTIONS)
def test_schema_and_reader_take_and_refuse_the_same_facts(id: str) -> None:
    question = book(id).questions[id]
    taken = refused = 0
    for name, fact in facts_of(question).items():
        for document in documents(name, fact):
            text = json.dumps(document)
            takes = read(question, text)
            assert validator(id).is_valid(json.loads(text)) is takes, text
            taken, refused = taken + takes, refused + (not takes)
    assert bool(taken) is bool(refused) is bool(facts_of(question))


def test_an_undeclared_name_is_refused_by_both() -> None:
    for id in QUESTIONS:
        assert not validator(id).is_valid({"no_such_fact": 1})
        assert not read(book(id).questions[id], '{"no_such_fact": 1}')


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 10**6)
    | st.text(max_size=8)
    | st.sampled_from(["unknown", "none", "2023-06"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["state", "value", "at_least", "at_most", "from", "to", "x"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@cache
def every_fact() -> list[tuple[Question, str]]:
    return [
        (question, name) for question in (book(id).questions[id] for id in QUESTIONS) for name in facts_of(question)
    ]


@given(st.integers(0, 10**6), JSON)
def test_whatever_it_is_given_the_reader_takes_or_refuses_it(place: int, given_value: Any) -> None:
    question, name = every_fact()[place % len(every_fact())]
    assert read(question, json.dumps({name: given_value})) in (True, False)
