"""What a record states beside the answer: doubts cut short, suppositions, announcements, powers not used yet, sameness."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from pincite.deciding.api import decide
from pincite.deciding.markdown import render_markdown
from pincite.deciding.report import report
from pincite.deciding.webpage import render_html
from pincite.proving.loading import loaded
from projects import ANNOUNCEMENT, RELEASE, RULES, compiled
from rulebooks import answer, checkers, reasons

DETERMINED = """\
term board is an office "Board"
fact trained is yes or no

a)
  | A trained person whom the Board finds fit is admitted, and nobody whom the Board has barred.
  determination found_fit by board is yes or no
    on "whom the Board finds fit"
  determination barred by board is yes or no
    on "whom the Board has barred"
    until made no effect
  define admitted as trained and found_fit
    on "A trained person whom the Board finds fit is admitted"
  exception when_barred to admitted
    on "nobody whom the Board has barred"
    when barred
    then no
  question is_admitted "Is this person admitted?"
    answer admitted
"""


@pytest.mark.parametrize(
    ("made_on", "outcome"), [("2024-05-31", "yes"), ("2024-06-01", "yes"), ("2024-06-02", "undetermined")]
)
def test_a_determination_dated_after_the_day_asked_is_not_made_yet(made_on: str, outcome: str) -> None:
    with checkers(DETERMINED) as book:
        fit = {"value": True, "by": "the Board", "made_on": made_on}
        decision = answer(
            book, "is_admitted", {"trained": True, "found_fit": fit, "barred": {"state": "none"}}, "2024-06-01"
        )
    assert decision.outcome == outcome
    if outcome == "undetermined":
        assert reasons(decision.record["outcome"]) == ["reserved found_fit"]


@pytest.mark.parametrize(("made_on", "outcome"), [("2024-06-01", "no"), ("2024-06-02", "yes")])
def test_a_power_used_after_the_day_asked_has_no_effect_yet(made_on: str, outcome: str) -> None:
    with checkers(DETERMINED) as book:
        barred = {"value": True, "made_on": made_on}
        decision = answer(book, "is_admitted", {"trained": True, "found_fit": True, "barred": barred}, "2024-06-01")
    assert decision.outcome == outcome


def many_readings(count: int) -> str:
    """Rules with so many readings, of two ways each, that not every combination of them is tried."""
    words = [f"word{n}" for n in range(count)]
    lines = [
        "fact score is a whole number from 0 to 1000",
        "",
        "a)",
        f"  | {' '.join(words)}, and a score of 70 suffices.",
    ]
    for n, word in enumerate(words):
        lines += [
            f'  reading about_{n} on "{word}"',
            f'    ask "Is {word} one or two?"',
            '    default one because "it is one"',
            '    or two because "it is two"',
            f"  define part_{n} by about_{n}",
            f'    on "{word}"',
            "    one: 1",
            "    two: 2",
        ]
    total = " plus ".join(f"part_{n}" for n in range(count))
    lines += [
        f"  define passed as score is at least {total}",
        '    on "a score of 70 suffices"',
        '  question is_passed "Is it passed?"',
        "    answer passed",
    ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("score", "verdict", "said"),
    [
        (14, "same_under_every_reading", "the same under every reading"),
        (
            10,
            "same_under_each_reading_taken_alone",
            "the same under each reading taken alone (120 combinations not tried)",
        ),
        (7, "turns_on", "; combinations not tried"),
    ],
)
def test_combinations_that_were_not_tried_are_said(score: int, verdict: str, said: str) -> None:
    with checkers(many_readings(7)) as book:
        record = answer(book, "is_passed", {"score": score}, "2024-06-01").record
    readings = record["readings"]
    assert record["outcome"]["value"] == "yes"
    assert readings["verdict"] == verdict
    assert readings.get("combinations_not_tried", 0) == (0 if verdict == "same_under_every_reading" else 120)
    assert said in report(record).verdict


def test_with_few_readings_every_combination_is_tried() -> None:
    with checkers(many_readings(6)) as book:
        readings = answer(book, "is_passed", {"score": 8}, "2024-06-01").record["readings"]
    assert readings["verdict"] == "turns_on"
    assert "combinations_not_tried" not in readings
    assert {len(names) for names in readings["turns_on"]} == {3}  # two of them taken otherwise still leave 8


CHOICES = """\
{facts}

a)
  | Each of these is needed.
  define all_of_them as all of
{pairs}
  question is_enough "Is it enough?"
    answer all_of_them
"""


def pairs(count: int) -> str:
    names = [(f"one_{n}", f"other_{n}") for n in range(count)]
    facts = "\n".join(f"fact {name} is yes or no" for pair in names for name in pair)
    return CHOICES.format(facts=facts, pairs="\n".join(f"    {one} or {other}" for one, other in names))


@pytest.mark.parametrize(("count", "complete"), [(4, True), (7, False)])
def test_reasons_that_may_not_be_all_are_said_to_be_some(count: int, complete: bool) -> None:
    with checkers(pairs(count)) as book:
        record = answer(book, "is_enough", {}, "2024-06-01").record
    assert record["outcome"]["reasons_complete"] is complete
    assert ("there may be further reasons" in report(record).reasons) is not complete
    assert record["needed"]["wording"] == ("the smallest set" if complete else "a smallest set found")


def test_what_was_not_asked_is_asked_before_what_nobody_knows_and_facts_before_an_office() -> None:
    rules = DETERMINED.replace(
        "fact trained is yes or no", "fact trained is yes or no\nfact asked_later is yes or no"
    ).replace("as trained and found_fit", "as found_fit and trained and asked_later")
    with checkers(rules) as book:
        facts = {"trained": {"state": "unknown"}, "barred": {"state": "none"}}
        decision = answer(book, "is_admitted", facts, "2024-06-01")
    assert [entry["facts"] for entry in decision.record["needed"]["sets"]] == [
        ["asked_later"],
        ["trained"],
        ["found_fit"],
    ]
    assert [reason["of"] for reason in decision.record["outcome"]["reasons"]] == ["asked_later", "trained", "found_fit"]


PROPOSED = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  proposed at 30 Ill. Reg. 10, January 5, 2030
    amends 9999.10

section 9999.10 "Marks"

fact mark is a whole number from 0 to 100

a)
  until 30 Ill. Reg. 10
    | A mark of 60 is a pass.
    define mark_needed as 60
  since 30 Ill. Reg. 10
    | A mark of 70 is a pass.
    define mark_needed as 70
  define passed as mark is at least mark_needed
  question is_passed "Is it passed?"
    answer passed
"""


def test_a_proposal_that_is_let_in_makes_the_answer_a_supposition_in_every_form() -> None:
    with checkers(PROPOSED) as book:
        plain = answer(book, "is_passed", {"mark": 65}, "2031-01-01")
        supposed = answer(book, "is_passed", {"mark": 65}, "2031-01-01", proposed={"30 Ill. Reg. 10": "2030-06-01"})
        forms = (
            supposed.text(),
            render_markdown(supposed.record),
            render_html(supposed.record, supposed.words),
        )
    assert (plain.outcome, supposed.outcome) == ("yes", "no")
    assert "hypothetical" not in plain.record
    assert supposed.record["hypothetical"] == {"30 Ill. Reg. 10": "2030-06-01"}
    for form in forms:
        assert "hypothetical: as if 30 Ill. Reg. 10 from June 1, 2030 were adopted" in " ".join(form.split())
    assert "hypothetical" not in plain.text()


def test_an_announcement_says_in_every_form_that_it_is_not_law() -> None:
    with loaded(compiled({**RULES, ANNOUNCEMENT: RELEASE}).plan, "regs") as book:
        facts = {"on_the_list": True, "completed_on": "2025-05-31"}
        decision = decide("credit", facts, "2025-02-01", package=book.package)
        by_law = decide("may_sit", {}, "2025-02-01", package=book.package)
        forms = decision.text(), render_markdown(decision.record), render_html(decision.record, decision.words)
    assert [a["kind"] for a in decision.record["assumptions"] if a["kind"] == "not_law"] == ["not_law"]
    for form in forms:
        assert "is an announcement and not law" in " ".join(form.split())
    assert "not_law" not in {a["kind"] for a in by_law.record["assumptions"]}


EMERGENCY = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  emergency amendment at 20 Ill. Reg. 20, effective January 10, 2020, for a maximum of 150 days
    amends 9999.10

section 9999.10 "Visitors"

fact visitors is a whole number from 0 to 1,000

a)
  | Up to 50 visitors may enter.
  define limit as 50
  during 20 Ill. Reg. 20
    | Up to 10 visitors may enter.
    define limit as 10

  define may_enter as visitors is at most limit
  question enter "May they enter?"
    answer is may_enter
"""


@pytest.mark.parametrize(
    ("day", "action", "last", "how"),
    [
        ("2020-01-09", "1 Ill. Reg. 1", "2020-01-09", None),
        ("2020-01-10", "20 Ill. Reg. 20", "2020-06-07", "computed"),
        ("2020-06-08", "1 Ill. Reg. 1", None, "revived after 20 Ill. Reg. 20"),
    ],
)
def test_the_version_that_was_chosen_says_its_days_and_how_they_are_known(
    day: str, action: str, last: str | None, how: str | None
) -> None:
    with checkers(EMERGENCY) as book:
        record = answer(book, "enter", {"visitors": 20}, day).record
    version = next(step["version"] for step in record["steps"] if step.get("name") == "limit")
    assert (version["action"], version["to"]) == (action, last)
    assert version.get("how") == how
    assert record["known_on"] == "2020-01-10"  # the latest that is on file, and not the day on which it is asked


def test_a_record_is_the_same_bytes_in_every_process() -> None:
    asks = "import json, pincite; d = pincite.decide('may_retake', {}, '2024-02-01')"
    asks += "; print(json.dumps(d.record)); print(d.text())"
    told = []
    for seed in ("1", "2"):
        env: dict[str, Any] = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed}
        ran = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=False, env=env)
        assert ran.returncode == 0, ran.stderr
        told.append(ran.stdout)
    assert told[0] == told[1]
    assert json.loads(told[0].splitlines()[0])["outcome"]["value"] == "undetermined"
