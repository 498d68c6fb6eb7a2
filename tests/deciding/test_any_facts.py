"""Whatever is known, on whatever day: every question of every law decides, and what it says is true, whole and readable."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from anyfacts import Asked, asked, more_known
from pincite.batch.cases import Case
from pincite.batch.deciding import Asking, decide_cases
from pincite.deciding.api import Decision, decide, prepare
from pincite.deciding.given import read_facts
from pincite.deciding.grounds import cited
from pincite.deciding.markdown import render_markdown
from pincite.deciding.masking import masked, record_id
from pincite.deciding.reperforming import SAME, reperform
from pincite.deciding.webpage import render_html

PHASES = (Phase.explicit, Phase.generate)
SCHEMA = files("pincite") / "deciding" / "decision-record-1.json"
RECORDS = jsonschema.Draft202012Validator(
    json.loads(SCHEMA.read_text(encoding="utf-8")), format_checker=jsonschema.FormatChecker()
)
OF_PYTHON = re.compile(
    r"\b(None|True|False|Traceback|nan|inf|NoneType|frozenset|Decimal|datetime|object at)\b|[\[({]'|'[])}]"
)
WORDS_OF_FACTS = ("<b>None</b>", "&lt;b&gt;None&lt;/b&gt;", "\\<b\\>None\\</b\\>")


def decided(case: Asked) -> Decision:
    return decide(case.question.id, case.facts, case.on, package=case.world.package)


def check_readable(text: str) -> None:
    """No word of a programming language stands in what a person reads."""
    for words in WORDS_OF_FACTS:
        text = text.replace(words, "")
    found = OF_PYTHON.search(text)
    assert found is None, text[max(0, found.start() - 100) : found.end() + 40]


def check_grounded(decision: Decision) -> None:
    """A definite answer cites a provision, and one whose version was in force on the day of law of the step."""
    record = decision.record
    assert cited(record)
    days = [
        (step["version"]["from"] or "0001-01-01", step["governing_date"], step["version"]["to"] or "9999-12-31")
        for step in record["steps"]
        if step["kind"] == "rule" and "version" in step and isinstance(step["governing_date"], str)
    ]
    assert any(start <= day <= end for start, day, end in days)


def check_told(case: Asked) -> None:
    """Everything that is said of a decision."""
    decision = decided(case)
    decision.explain()  # fails where one bit differs
    record = decision.record
    assert [error.message for error in RECORDS.iter_errors(record)] == []
    assert record_id(masked(record)) == record["record_id"]
    done = reperform(json.loads(json.dumps(record)), package=case.world.package)
    assert (done.verdict, done.differences, done.why) == (SAME, (), "")
    for reveal in (False, True):
        check_readable(decision.text(full=True, reveal=reveal))
        check_readable(render_markdown(record, reveal))
        check_readable(re.sub(r"<style>.*?</style>", "", render_html(record, decision.words, reveal), flags=re.DOTALL))
    if decision.root.definite:
        check_grounded(decision)
        assert record["outcome"]["reasons"] == []
    else:
        assert record["outcome"]["reasons"]
        assert "needed" in record


def check_kept(case: Asked, data: Any) -> None:
    """What is definite stays so, whatever more becomes known."""
    decision = decided(case)
    if decision.root.definite:
        more = more_known(data.draw, case)
        again = decide(case.question.id, more, case.on, package=case.world.package)
        changed = {name: value for name, value in more.items() if value != case.facts.get(name)}
        assert (again.root.definite, again.outcome) == (True, decision.outcome), changed


def check_alike(case: Asked) -> None:
    """A case in a file is decided as the same case alone; prepared for many, its value is that of the answer by default."""
    book, home = case.world.book, case.question.instrument
    decision = decided(case)
    row = Case(1, 1, "", case.facts, read_facts(book, home, case.facts), ())
    asking = Asking(case.question.id, case.on, None, {}, case.world.package)
    (result,) = decide_cases([row], asking)
    assert result.decision is not None
    assert result.decision.record == decision.record
    prepared = prepare(case.question.id, case.on, package=case.world.package)
    (value,) = prepared.decide(case.facts)
    assert value == {"yes": True, "no": False, "undetermined": None}.get(str(decision.outcome), value)


@settings(max_examples=10, phases=PHASES)
@given(asked())
def test_whatever_is_known_is_decided_and_told_in_plain_words(case: Asked) -> None:
    check_told(case)
    assert case.question.id in case.world.book.questions


@settings(max_examples=60, phases=PHASES)
@given(asked(), st.data())
def test_what_is_definite_stays_so_whatever_more_becomes_known(case: Asked, data: Any) -> None:
    check_kept(case, data)


@settings(max_examples=15, phases=PHASES)
@given(asked())
def test_a_case_in_a_file_and_a_prepared_question_are_decided_alike(case: Asked) -> None:
    check_alike(case)


@pytest.mark.slow
@given(asked(), st.data())
def test_all_of_it_for_many(case: Asked, data: Any) -> None:
    check_told(case)
    check_kept(case, data)
    check_alike(case)
