"""typed, graph -> timed: the versions of places and rules, and what is the case on every pair of days."""

from __future__ import annotations

from datetime import date

import pytest

from pincite.ir import timed
from pincite.runtime.timeline import status_at
from stages import codes, slicing

HISTORY = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2010
    filed June 1, 2010
  emergency amendment at 6 Ill. Reg. 60, effective January 1, 2012, for a maximum of 150 days
  repealed at 9 Ill. Reg. 90, effective July 1, 2020

"""
SECTION = 'section 9999.10 "Invented"\n\n'


def made(text: str) -> timed.Program:
    outcome = slicing(text)
    assert codes(outcome.found) == []
    return outcome.result


def found(text: str) -> list[str]:
    return codes(slicing(text).found)


def on(timeline: timed.Timeline, valid: str, known: str = "2030-01-01") -> tuple[str, int]:
    status = status_at(timeline.spans, date.fromisoformat(valid).toordinal(), date.fromisoformat(known).toordinal())
    return status.kind, status.version


def place(text: str, address: str = "9999.10(a)") -> timed.PlaceTime:
    return made(text).places[address]


TWO = """\
a)
  until 5 Ill. Reg. 50
    | Before.
    define number_of as 3
  since 5 Ill. Reg. 50 until 9 Ill. Reg. 90
    | After.
    define number_of as 4
"""


def test_a_place_has_the_versions_its_actions_gave_it() -> None:
    of = place(
        HISTORY.replace("  emergency amendment", "  amended").replace(", for a maximum of 150 days", "") + SECTION + TWO
    )
    assert [(v.version.since, v.version.until, v.paragraphs) for v in of.versions] == [
        ("1 Ill. Reg. 1", "5 Ill. Reg. 50", ("Before.",)),
        ("5 Ill. Reg. 50", "9 Ill. Reg. 90", ("After.",)),
    ]
    assert on(of.timeline, "1999-12-31")[0] == "not_yet_in_force"
    assert on(of.timeline, "2010-06-30") == ("in_force", 0)
    assert on(of.timeline, "2010-07-01") == ("in_force", 1)
    assert on(of.timeline, "2020-07-01")[0] == "ended"


def test_the_day_of_filing_decides_what_is_known() -> None:
    of = place(HISTORY + SECTION + TWO)
    assert on(of.timeline, "2010-08-01", "2010-05-31") == ("in_force", 0)
    assert on(of.timeline, "2010-08-01", "2010-06-01") == ("in_force", 1)


def test_an_emergency_text_overlays_and_lapses() -> None:
    text = HISTORY + SECTION + TWO + "  during 6 Ill. Reg. 60\n    | Meanwhile.\n    define number_of as 5\n"
    of = place(text)
    assert [v.paragraphs for v in of.versions] == [("Before.",), ("After.",), ("Meanwhile.",)]
    assert on(of.timeline, "2011-12-31") == ("in_force", 1)
    assert on(of.timeline, "2012-01-01") == ("in_force", 2)
    assert on(of.timeline, "2012-05-29") == ("in_force", 2)
    assert on(of.timeline, "2012-05-30") == ("in_force", 1)
    rules = [rule for rule in made(text).rules if rule.rule.key == "9999.number_of"]
    assert [on(rule.timeline, "2012-02-01")[0] for rule in rules] == ["ended", "suspended", "in_force"]


def test_each_rule_belongs_to_the_versions_of_its_period() -> None:
    program = made(HISTORY + SECTION + TWO)
    first, second = (rule for rule in program.rules if rule.rule.key == "9999.number_of")
    assert on(first.timeline, "2005-01-01")[0] == "in_force"
    assert on(first.timeline, "2015-01-01")[0] == "ended"
    assert on(second.timeline, "2005-01-01")[0] == "not_yet_in_force"
    assert on(second.timeline, "2015-01-01")[0] == "in_force"


def test_a_rule_outside_the_periods_holds_for_all_of_them() -> None:
    program = made(HISTORY + SECTION + TWO + "  define limit_of as 9\n")
    rule = next(rule for rule in program.rules if rule.rule.key == "9999.limit_of")
    for day in ("2005-01-01", "2015-01-01"):
        assert on(rule.timeline, day)[0] == "in_force"
    assert on(rule.timeline, "2021-01-01")[0] == "ended"


def test_words_older_than_those_on_file_are_not_held() -> None:
    history = HISTORY.rstrip("\n") + '\n  held from 5 Ill. Reg. 50 because "older words are not on file"\n\n'
    of = place(history + SECTION + "a)\n  | Words.\n  informational\n")
    assert on(of.timeline, "2005-01-01")[0] == "text_not_held"
    assert on(of.timeline, "2011-01-01")[0] == "in_force"


def test_the_spans_of_every_place_and_rule_leave_no_pair_of_days_out() -> None:
    program = made(HISTORY + SECTION + TWO + "b) since 5 Ill. Reg. 50\n  | Added.\n  define other_of as 1\n")
    timelines = [*(p.timeline for p in program.places.values()), *(r.timeline for r in program.rules)]
    days = [1, *(date(year, 7, 1).toordinal() for year in range(1998, 2024)), date.max.toordinal()]
    for timeline in timelines:
        if timeline.versions:
            for valid in days:
                for known in days:
                    hits = [
                        s
                        for s in timeline.spans
                        if s.known_from <= known <= s.known_to and s.status.start <= valid <= s.status.end
                    ]
                    assert len(hits) == 1


def periods(first: str, second: str) -> str:
    return f"a)\n  {first}\n    | Before.\n    informational\n  {second}\n    | After.\n    informational\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (periods("until 5 Ill. Reg. 50", "since 9 Ill. Reg. 90"), "P403"),
        (periods("until 9 Ill. Reg. 90", "since 5 Ill. Reg. 50"), "P402"),
        ("a)\n  | Words.\n  define number_of as 3\n  define number_of as 4\n", "P402"),
    ],
)
def test_gaps_and_overlaps_are_told(text: str, code: str) -> None:
    assert code in found(HISTORY + SECTION + text)


def test_slicing_again_gives_the_same() -> None:
    text = HISTORY + SECTION + TWO
    one, other = made(text), made(text)
    assert one.places == other.places
    assert one.rules == other.rules
