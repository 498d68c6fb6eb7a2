"""Questions prepared for many decisions: the straight way and the general way give the same trace, and refuse the same."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import pincite
from pincite.backends.emit import emit
from pincite.backends.write import write
from pincite.deciding import api
from pincite.deciding.points import trace_of
from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Spec
from projects import ROOT, compiled
from rulebooks import checkers

BENCHMARK = ROOT / "benchmarks"
sys.path.append(str(BENCHMARK))

from cases import ON, QUESTIONS, cases  # noqa: E402  # beside the benchmark that is timed with them


@pytest.fixture(scope="module")
def five(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pincite.Prepared]:
    """The five decisions of the benchmark."""
    folder = tmp_path_factory.mktemp("five")
    rules = {p.relative_to(BENCHMARK).as_posix(): p.read_text(encoding="utf-8") for p in BENCHMARK.rglob("*.pin")}
    write(folder, emit(compiled(rules).plan, "five_decisions", "rules", "five-decisions", "1.0"))
    sys.path.insert(0, str(folder))
    yield pincite.prepare(QUESTIONS, ON, package="five_decisions")
    sys.path.remove(str(folder))
    api.forget("five_decisions")


def check_alike(prepared: pincite.Prepared, facts: dict[str, Any]) -> None:
    """Both ways, and `decide`, say the same of some facts."""
    slow = prepared._slowly(facts)
    assert prepared.explain(facts) == slow
    assert prepared.decide(facts) == tuple(trace[1] for trace in slow)
    for question, trace in zip(prepared.questions, slow, strict=True):
        on = date.fromordinal(prepared.asked_on)
        decided = api.decide(question.id, facts, on, package=prepared.rulebook.package)
        assert trace_of(decided.root) == trace


def test_the_straight_way_is_taken_and_says_what_the_general_way_says(five: pincite.Prepared) -> None:
    assert five.why_not == ""
    assert len(five.facts) == 18
    answers = set()
    for facts in cases(40):
        check_alike(five, facts)
        answers.add(five.decide(facts))
    assert len(answers) > 8


def test_a_trace_cites(five: pincite.Prepared) -> None:
    *_, told = five.explain(cases(1)[0])
    asked, value, folded = told
    assert (asked.kind, asked.words, value) == ("rule", "must forfeit", five.decide(cases(1)[0])[-1])
    rule = folded[0]
    assert rule.citation == "20 Ill. Adm. Code 9998.10(e)"
    assert rule.quotes[0].startswith("An officer who has not passed forfeits the position")
    assert (rule.action, date.fromordinal(rule.since)) == ("1 Ill. Reg. 1", date(2000, 1, 1))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("exam_score", Decimal("65.5")),
        ("exam_taken_on", "2022-12-14"),
        ("hired_on", "2023-07"),
        ("exam_score", {"at_least": 60}),
        ("run_seconds", {"state": "unknown"}),
        ("sex_category", {"value": "male", "source": "file"}),
        ("full_time", "yes"),
        ("age_years", Decimal("34")),
        ("hired_on", "9999-12-31"),
    ],
)
def test_other_forms_of_a_fact_are_the_same_fact(five: pincite.Prepared, name: str, value: Any) -> None:
    for facts in cases(5, seed=3):
        check_alike(five, facts | {name: value})


@pytest.mark.parametrize("name", ["exam_score", "sex_category", "hired_on", "full_time"])
def test_what_is_not_given_is_not_known(five: pincite.Prepared, name: str) -> None:
    facts = cases(1)[0]
    del facts[name]
    check_alike(five, facts)
    check_alike(five, {name: cases(1)[0][name]})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("exam_score", True),
        ("exam_score", 65.5),
        ("exam_score", 101),
        ("exam_score", None),
        ("age_years", 17),
        ("age_years", Decimal("34.05")),
        ("push_ups", 10**30),
        ("sex_category", "other"),
        ("sex_category", ["male"]),
        ("full_time", 1),
        ("hired_on", "15 July"),
        ("no_such_fact", 1),
        ("9998.exam_score", 65),
    ],
)
def test_facts_that_cannot_be_used_are_refused(five: pincite.Prepared, name: str, value: Any) -> None:
    facts = cases(1)[0] | {name: value}
    for function in (five.explain, five.decide):
        with pytest.raises(pincite.FactsRefused) as raised:
            function(facts)
        assert raised.value.mistakes[0].path == name


# ---- the law that is encoded ----------------------------------------------------------------------------------------


def _some(spec: Spec, chance: random.Random) -> Any:
    match spec.kind:
        case "truth":
            return chance.random() < 0.5
        case "enum":
            return chance.choice(spec.members)
        case "date":
            return date(2023, 6, 23) + timedelta(chance.randrange(-500, 500))
        case "number" if spec.clocked:
            return f"{chance.randrange(10, 20)}:{chance.randrange(60):02}"
        case "number":
            low = 0 if spec.low is None else -(-spec.low // spec.scale)
            high = 100 if spec.high is None else spec.high // spec.scale
            return chance.randrange(low, min(high, low + 100) + 1)
        case _:
            return {"state": "unknown"}


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return pincite.rulebook("pincite_il")


@pytest.mark.parametrize(("on", "least"), [("2022-12-20", 1), ("2024-02-01", 3)])
def test_every_question_of_the_law_is_answered_alike(book: Rulebook, on: str, least: int) -> None:
    chance = random.Random(8)  # noqa: S311  # cases, not secrets
    straight = 0
    for question in pincite.questions():
        prepared = pincite.prepare(question.id, on)
        straight += not prepared.why_not
        known = reached_facts(book, question.instrument, question.name)
        facts = {name: _some(fact.spec, chance) for name, fact in known}
        assert prepared.explain(facts) == prepared._slowly(facts), question.id
    assert straight >= least


def test_what_keeps_a_question_from_the_straight_way_is_said() -> None:
    prepared = pincite.prepare("may_retake", "2024-02-01")
    assert prepared.why_not
    assert prepared.decide({}) == (None,)


def test_readings_are_taken_by_default_or_as_adopted() -> None:
    rules = """\
fact average is a percent from 0% to 100%

a)
  | The average must be 70%.
  reading rounding on "must be 70%"
    ask "Is it rounded?"
    default exact because "nothing is said"
    or to_the_nearest because "averages are whole"
  define met by rounding
    exact: average is at least 70%
    to_the_nearest: average is at least 69.5%
  question is_met "Is it met?"
    answer met
"""
    facts = {"average": Decimal("69.7")}
    with checkers(rules) as book:
        prepared = pincite.prepare("is_met", "2020-01-01", package=book.package)
        (key,) = prepared.readings
        assert (prepared.why_not, prepared.readings[key], prepared.decide(facts)) == ("", "exact", (False,))
        check_alike(prepared, facts)
        other = pincite.prepare("is_met", "2020-01-01", package=book.package, readings={"rounding": "to_the_nearest"})
        assert (other.readings, other.decide(facts)) == ({}, (True,))
        assert other.explain(facts) == other._slowly(facts)


def test_exceptions_that_apply_together_must_agree() -> None:
    rules = """\
fact hours is a whole number from 0 to 100
fact ill is yes or no
fact away is yes or no

a)
  | 40 hours are needed, 20 of whoever is ill, 30 of whoever is away.
  define needed as 40
  exception illness to needed
    when ill
    then 20
  exception absence to needed
    when away
    then 30
  question enough "Are these enough hours?"
    answer hours is at least needed
"""
    with checkers(rules) as book:
        prepared = pincite.prepare("enough", "2020-01-01", package=book.package)
        assert prepared.why_not == ""
        for hours in (15, 25, 35, 45):
            for ill in (True, False):
                for away in (True, False):
                    check_alike(prepared, {"hours": hours, "ill": ill, "away": away})
        assert prepared.decide({"hours": 25, "ill": True, "away": True}) == (None,)


def test_questions_of_one_instrument_only() -> None:
    with pytest.raises(pincite.NotFound):
        pincite.prepare([], "2020-01-01")
    with pytest.raises(pincite.NotADay):
        pincite.prepare("may_retake", "yesterday")


def test_no_word_of_a_rule_enters_the_text_of_a_function(five: pincite.Prepared) -> None:
    assert five._straight is not None
    names = set(Path(__file__).read_text(encoding="utf-8").split()) & set(five.facts)
    assert all(name not in five._straight.text for name in (*five.facts, *QUESTIONS, *names))


def test_what_an_office_determined_counts_within_its_limits() -> None:
    rules = """\
term board is an office "board"

a)
  | The board sets the days, from 5 to 20, and may allow more.
  determination days_set by board is a whole number of days from 5 to 20
    ask "How many days has the board set?"
  determination more_allowed by board is yes or no
    until made no effect
    ask "Has the board allowed more?"
  question is_short "Are ten days too many?"
    answer all of
      days_set is less than 10 days
      not more_allowed
"""
    with checkers(rules) as book:
        prepared = pincite.prepare("is_short", "2020-01-01", package=book.package)
        assert prepared.why_not == ""
        for days in (4, 5, 9, 10, 20, 21, {"state": "none"}):
            for more in (True, False, {"state": "none"}, {"value": True, "by": "board", "made_on": "2020-01-02"}):
                check_alike(prepared, {"days_set": days, "more_allowed": more})
