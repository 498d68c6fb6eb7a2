"""A record is decided again from itself: the same, or exactly what differs; what was made up is found or refused."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from oracle.harness import asked, checkers
from oracle.program import Program
from oracle.strategies import cases, programs
from pincite.deciding.api import decide
from pincite.deciding.differing import differences
from pincite.deciding.masking import record_id
from pincite.deciding.recorded import FactsMissing, NotARecord, recorded
from pincite.deciding.reperforming import (
    CHANGED,
    DIFFERENT,
    IMPOSSIBLE,
    SAME,
    SAME_DECISION,
    Reperformed,
    reperform,
)

RETAKE: dict[str, Any] = {
    "appointment_seq": 1,
    "employer_kind": "local_le_agency",
    "employment_status": {"value": "full_time", "source": "file 7", "attested_by": "the clerk"},
    "misconduct_alleged": True,
    "ed_retake_determination": {"value": True, "by": "the director", "made_on": "2024-01-05"},
    "exam_attempts": {
        "at_least": [{"kind": "initial", "result": "failed", "taken_on": date(2023, 7, 20), "appointment": 1}]
    },
}
Change = Callable[[dict[str, Any]], Any]


def made(**how: Any) -> dict[str, Any]:
    """A record as it comes from a file."""
    record = decide("may_retake", RETAKE, date(2024, 2, 1), subject="case 7", **how).record
    out: dict[str, Any] = json.loads(json.dumps(record))
    return out


def forged(record: dict[str, Any], change: Change) -> dict[str, Any]:
    """A record with something changed, and an id that is right for what it now holds."""
    out = copy.deepcopy(record)
    change(out)
    out["record_id"] = record_id(out)
    return out


def about(done: Reperformed) -> set[str]:
    return {difference.about for difference in done.differences}


def test_a_record_decided_again_is_the_same() -> None:
    for how in ({}, {"known": "2023-03-01"}, {"readings": {"local_agency_only": "any_agency"}}):
        done = reperform(made(**how))
        assert (done.verdict, done.differences) == (SAME, ())
        assert done.holds
        assert done.decision is not None
        assert done.decision.record == made(**how)


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))
@given(programs(), st.data())
def test_records_of_random_rules_and_facts_are_decided_again(program: Program, data: Any) -> None:
    with checkers(program) as book:
        record = json.loads(json.dumps(asked(program, book, data.draw(cases(program))).record))
        done = reperform(record, package=book.package)
    assert (done.verdict, done.differences, done.why) == (SAME, (), "")


def test_masked_facts_are_taken_from_elsewhere_and_must_be_those_that_were_masked() -> None:
    masked = json.loads(json.dumps(decide("may_retake", RETAKE, date(2024, 2, 1)).masked_record))
    with pytest.raises(FactsMissing) as missing:
        reperform(masked)
    assert missing.value.names == ("misconduct_alleged",)
    done = reperform(masked, {"misconduct_alleged": True, "appointment_seq": 50})
    assert (done.verdict, done.differences, done.other_facts) == (SAME, (), ())
    other = reperform(masked, {"misconduct_alleged": False})
    assert other.verdict == DIFFERENT
    assert other.other_facts == ("misconduct_alleged",)
    assert "True" not in str(other.differences)
    assert all("(masked)" in d.recorded for d in other.differences if d.what == "misconduct_alleged")


def test_a_record_that_was_changed_is_found_by_its_id() -> None:
    record = made()
    record["outcome"]["value"] = "yes"
    done = reperform(record)
    assert done.verdict == CHANGED
    assert not done.record.whole
    assert [(d.recorded, d.now) for d in done.differences if d.what == "the answer"] == [("yes", "undetermined")]


def test_an_id_that_was_noted_elsewhere_tells_another_record_apart() -> None:
    record = made()
    assert reperform(record, id=record["record_id"]).verdict == SAME
    other = forged(record, lambda r: r.update(subject="case 8"))
    assert reperform(other).verdict == SAME  # it was decided as it says, for somebody else
    assert reperform(other, id=record["record_id"]).verdict == CHANGED


def first_digest(record: dict[str, Any]) -> dict[str, str]:
    found: dict[str, str] = record["rulebook"]["digests"][0]
    return found


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda r: r["outcome"].update(value="yes"), "outcome"),
        (lambda r: r["outcome"]["reasons"].pop(), "outcome"),
        (lambda r: r["outcome"]["reasons"].append({"kind": "reserved"}), "outcome"),
        (lambda r: r["question"].update(words="May this trainee fly?"), "question"),
        (lambda r: r["governed_by"].update(by="the weather"), "days"),
        (lambda r: r["facts"].pop(), "facts"),
        (lambda r: r["facts"][0].update(unit="miles"), "facts"),
        (lambda r: r["readings"].update(verdict="turns_on"), "readings"),
        (lambda r: r["steps"][3].update(value="no"), "steps"),
        (lambda r: r["steps"][3].update(says="what nobody said"), "steps"),
        (lambda r: r["steps"].pop(), "steps"),
        (lambda r: r["needed"].update(sets=[]), "needed"),
        (lambda r: r.pop("needed"), "needed"),
        (lambda r: r["assumptions"].pop(), "assumptions"),
        (lambda r: r["assumptions"].append({"kind": "reconstructed"}), "assumptions"),
        (lambda r: r["assumptions"].append(r["assumptions"][0]), "assumptions"),
        (lambda r: first_digest(r).update(text="0" * 64), "words"),
        (lambda r: r["rulebook"]["digests"].pop(), "words"),
        (lambda r: r["rulebook"].update(digests="none"), "words"),
        (lambda r: r.update(signature="seen and approved"), "form"),
    ],
)
def test_a_record_made_up_with_a_right_id_is_found_by_deciding_again(change: Change, said: str) -> None:
    done = reperform(forged(made(), change))
    assert done.record.whole
    assert done.verdict == DIFFERENT
    assert said in about(done)
    assert not done.holds


def test_checkers_of_another_build_are_told_and_do_not_make_another_decision() -> None:
    def rebuilt(record: dict[str, Any]) -> None:
        record["rulebook"]["compiler"] = "0.0.9"
        for digest in record["rulebook"]["digests"]:
            digest["checker"] = digest["logic"] = "f" * 64

    done = reperform(forged(made(), rebuilt))
    assert done.verdict == SAME_DECISION
    assert done.holds
    assert about(done) == {"compiler", "checkers", "logic"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda r: r["question"].update(id="is_it_raining"), "there is no question `is_it_raining`"),
        (lambda r: r["facts"].append({"name": "weight", "state": "unknown"}), "weight: no such fact is declared"),
        (lambda r: r["facts"][0].update(value="5000"), "do not take the facts of the record"),
        (lambda r: r["facts"][0].update(value="1e9"), "do not take the facts of the record"),
        (lambda r: r["facts"][0].update(value="9" * 400), "do not take the facts of the record"),
        (lambda r: r["facts"][0].update(value=[[]]), "do not take the facts of the record"),
        (lambda r: r.update(hypothetical={"99 Ill. Reg. 1": "2024-01-01"}), "there is no action 99 Ill. Reg. 1"),
        (
            lambda r: r["assumptions"].append({"kind": "reading", "reading": "1720.mood", "alternative": "good"}),
            "there is no reading `mood`",
        ),
    ],
)
def test_what_these_checkers_cannot_decide_is_said(change: Change, why: str) -> None:
    done = reperform(forged(made(), change))
    assert done.verdict == IMPOSSIBLE
    assert why in done.why


def deep() -> Any:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    return value


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.pop("schema"),
        lambda r: r.update(schema="https://pincite.dev/schemas/decision-record-99.json"),
        lambda r: r.update(schema=["x"]),
        lambda r: r.update(record_id=5),
        lambda r: r.update(facts={}),
        lambda r: r.update(facts=[None]),
        lambda r: r.update(facts=[{"name": [], "state": "given", "value": 1}]),
        lambda r: r.update(facts=[{"name": "x", "state": "given"}]),
        lambda r: r.update(facts=[{"name": "x", "state": "perhaps", "value": True}]),
        lambda r: r["facts"].append(r["facts"][0]),
        lambda r: r.update(steps=[{"value": 1}]),
        lambda r: r.update(steps="s1"),
        lambda r: r.update(question="may_retake"),
        lambda r: r["question"].update(id=None),
        lambda r: r.update(valid_on="tomorrow"),
        lambda r: r.update(known_on="2024-02-31"),
        lambda r: r.update(hypothetical=["x"]),
        lambda r: r.update(hypothetical={"x": "soon"}),
        lambda r: r.update(subject={"name": "x"}),
        lambda r: r.update(assumptions=[{"kind": "reading"}]),
        lambda r: r.update(assumptions=[{"kind": "reading", "reading": "a", "alternative": "b", "authority": 1}]),
        lambda r: r["outcome"].update(value=0.5),
        lambda r: r["outcome"].update(value=10**40),
        lambda r: r["outcome"].update(value=deep()),
    ],
)
def test_what_is_no_record_is_refused(change: Change) -> None:
    record = made()
    change(record)
    with pytest.raises(NotARecord):
        recorded(record)


@pytest.mark.parametrize("document", [None, [], "record", 5, {}])
def test_other_documents_are_refused(document: Any) -> None:
    with pytest.raises(NotARecord):
        recorded(document)


def test_records_that_are_equal_do_not_differ() -> None:
    assert differences(made(), made()) == []


def test_a_process_that_has_only_record_and_checkers_decides_again() -> None:
    record = made()
    asks = "import json, sys, pincite; done = pincite.reperform(json.load(sys.stdin)); print(done.verdict, done.holds)"
    asks += "; print(sorted({'lark', 'jinja2', 'networkx', 'socket'} & set(sys.modules)))"
    told = subprocess.run(
        [sys.executable, "-c", asks],
        input=json.dumps(record),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert told.stdout == "same True\n[]\n", told.stderr


JUNK: list[Any] = [
    None,
    True,
    -1,
    2**53 - 1,
    "",
    "2024-02-30",
    "\x1b[2J",
    [],
    {},
    [[]],
    {"masked": 1},
    {"from": "x"},
    {"at_least": [1]},
]


def paths(document: Any, above: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything in a document, but for the document itself."""
    found = list(document.items()) if isinstance(document, dict) else list(enumerate(document))
    out: list[tuple[Any, ...]] = []
    for key, value in found:
        out.append((*above, key))
        if isinstance(value, dict | list):
            out += paths(value, (*above, key))
    return out


@settings(max_examples=15, phases=(Phase.explicit, Phase.generate))
@given(st.data())
def test_a_record_that_is_changed_anywhere_is_refused_or_told_and_never_breaks(data: Any) -> None:
    was = once()
    record = copy.deepcopy(was)
    path = data.draw(st.sampled_from([p for p in paths(record) if p not in (("record_id",), ("subject",))]))
    part: Any = record
    for key in path[:-1]:
        part = part[key]
    if data.draw(st.booleans()):
        part[path[-1]] = data.draw(st.sampled_from(JUNK))
    else:
        del part[path[-1]]
    if data.draw(st.booleans()):
        with contextlib.suppress(Exception):
            record["record_id"] = record_id(record)
    try:
        done = reperform(record)
    except (NotARecord, FactsMissing):
        return
    assert (done.verdict == SAME) is (record == was), path


@cache
def once() -> dict[str, Any]:
    """A record that is made once."""
    return made()
