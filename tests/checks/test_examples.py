"""Names, fields, members and values in examples: a slip is told where it stands, when compiling."""

from __future__ import annotations

import pytest

from rulebooks import found, only

RULES = """\
term office is an office "licensing office"
record absence
  on_day is a date
  hours is a number of hours
fact granted is yes or no
fact kind is one of first, renewal
fact age is a whole number of years from 0 to 120
fact left_on is a date or none
fact average is a percent from 0% to 100%
fact called_at is a time
fact run is minutes and seconds
fact absences is a list of absence

a)
  | A holder may, if the office allows it.
  reading how on "A holder may"
    default wide because "so"
    or narrow because "so"
  determination allowed by office is yes or no
    on "if the office allows it"
  define has_it by how
    on "A holder may"
    wide: granted
    narrow: granted and kind is first
  define points as age plus 3 years
    on "A holder may"
  duty tell of office
    on "A holder may"
    due no time stated
    done on left_on
  define away as count of absences where on_day is before asked_on and hours is at least 2 hours
    on "A holder may"
  question may_hold "May?"
    answer has_it and allowed and average is at least 10% and called_at is on or after called_at and run is at most 10:00
  question points_of "Points?"
    answer points
  question away_now "Away?"
    answer away

  example "x"
    on January 1, 2020
    under how is wide
    given granted is yes
    given kind is first
    given age is 30 years
    given left_on is none
    given average is 70%
    given called_at is May 1, 2019 14:30
    given run is 9:30
    given allowed is none
    given absences listing on_day, hours
      May 1, 2019, 2 hours
      June 1, 2019, unknown
    expect may_hold is undetermined because reserved to office
    expect points_of is 33 years
    expect away_now is between 1 and 2
    expect tell is pending
    expect has_it is yes
"""


def test_what_an_example_says_is_looked_up() -> None:
    assert found(RULES) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ("under how is wide", "under hw is wide", "P201", "nothing declares `hw`"),
        ("under how is wide", "under granted is wide", "P204", "`granted` is not a reading"),
        ("under how is wide", "under how is wid", "P206", "`how` has no alternative `wid`"),
        ("given granted is yes", "given grantd is yes", "P201", "nothing declares `grantd`"),
        ("given granted is yes", "given has_it is yes", "P204", "`has_it` is not a fact, and cannot be given"),
        ("given granted is yes", "given kind is renewal", "P202", "`kind` is given twice"),
        ("granted is yes", "granted is 5 days", "P301", "`granted` is yes or no, and cannot be 5 days"),
        ("granted is yes", "granted is none", "P301", "`granted` is yes or no, and cannot be none"),
        (
            "kind is first\n    given age",
            "kind is frist\n    given age",
            "P206",
            "`frist` is not one of what `kind` can be",
        ),
        (
            "kind is first\n    given age",
            "kind is yes\n    given age",
            "P301",
            "`kind` is one of first, renewal, and cannot be yes",
        ),
        ("age is 30 years", "age is 300 years", "P310", "300 years lies outside the range of `age`"),
        ("age is 30 years", "age is 30 hours", "P302", "cannot be 30 hours"),
        ("age is 30 years", "age is 30 yeers", "P207", "`yeers` is not a unit"),
        ("age is 30 years", "age is first", "P301", "has no member `first`"),
        ("left_on is none", "left_on is 5", "P301", "`left_on` is a date or none, and cannot be 5"),
        ("May 1, 2019 14:30", "May 1, 2019", "P301", "`called_at` is a day and time"),
        ("run is 9:30", "run is 9", "P301", ""),
        ("on_day, hours", "on_dy, hours", "P205", "the members of `absences` have no field `on_dy`"),
        ("May 1, 2019, 2 hours", "May 1, 2019, 2 hours, 5", "P301", "values in this row: 3; columns: 2"),
        ("May 1, 2019, 2 hours", "May 1, 2019, first", "P301", "`hours` is a number of hours"),
        ("expect has_it is yes", "expect has_t is yes", "P201", "nothing declares `has_t`"),
        ("expect has_it is yes", "expect office is yes", "P204", "`office` is not something that has an outcome"),
        ("expect has_it is yes", "expect has_it is 5 days", "P301", "`has_it` is yes or no, and cannot be 5 days"),
        ("expect has_it is yes", "expect has_it is yes turning on hw", "P201", "nothing declares `hw`"),
        ("expect tell is pending", "expect tell is pendin", "P206", "`pendin` is not one of what `tell` can be"),
        ("reserved to office", "reserved to ofice", "P201", "nothing declares `ofice`"),
        ("reserved to office", "missing has_it", "P204", "`has_it` is not a fact"),
        ("reserved to office", "turns on granted", "P204", "`granted` is not a reading"),
    ],
)
def test_a_slip_is_told_at_its_place(old: str, new: str, code: str, message: str) -> None:
    head, mark, example = RULES.partition("  example")
    assert old in example
    finding = only(head + mark + example.replace(old, new, 1), code)
    assert message in finding.message
    assert finding.at.span.line > head.count("\n")
