"""resolved -> typed: every expression has a type, every literal its stored value; what does not fit is told at its place."""

from __future__ import annotations

import pytest

from documents import whole
from pincite.diagnostics import Diagnostic
from pincite.ir import typed
from pincite.ir.types import MILLION, Type
from stages import citing, codes, typing

FACTS = """\
record attempt
  taken_on is a date
  result is one of passed, failed
  score is a number of percent from 0% to 100%

about trainee "a person"
  fact hours_done is a number of hours from 0 to 400
    ask "x"
  fact minutes_late is a whole number of minutes from 0 to 600
    ask "x"
  fact absences is a whole number from 0 to 99
    ask "x"
  fact average is a number of percent from 0% to 100%
    ask "x"
  fact run_time is minutes and seconds
    ask "x"
  fact hired_on is a date
    ask "x"
  fact paid_on is a date or none
    ask "x"
  fact sentenced is yes or no
    ask "x"
  fact course is one of day_course, evening_course
    ask "x"
  fact attempts is a list of attempt
    ask "x"

"""


def written(line: str) -> str:
    return f"{FACTS}a)\n  | Words of law.\n\n  define result_of_it as {line}\n"


def findings(line: str) -> list[Diagnostic]:
    assert codes(citing(written(line)).found) == []
    return list(typing(written(line)).found)


def body(line: str) -> typed.Body:
    outcome = typing(written(line))
    assert codes(outcome.found) == []
    return next(rule.body for rule in outcome.result.rules if rule.key == "9999.result_of_it")


def type_of(line: str) -> Type:
    outcome = typing(written(line))
    assert codes(outcome.found) == []
    return outcome.result.types["9999.result_of_it"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("hours_done is at least 3 hours", "truth"),
        ("not sentenced", "truth"),
        ("hours_done plus 2 hours", "number"),
        ("hired_on", "date"),
        ("30 days after hired_on", "date"),
        ("6 months rounded down after hired_on", "date"),
        ("deadline 30 days after hired_on", "date"),
        ("days from hired_on to asked_on", "number"),
        ("course", "enum"),
        ("count of attempts where result is failed", "number"),
        ("latest taken_on in attempts", "date"),
        ("sum score in attempts", "number"),
        ("any attempts where result is failed", "truth"),
    ],
)
def test_an_expression_has_the_type_of_what_it_gives(line: str, kind: str) -> None:
    assert type_of(line).kind == kind


def constant(line: str) -> int | str | bool | tuple[int, int]:
    found = body(line)
    assert isinstance(found, typed.Test)
    assert isinstance(found.right, typed.Const)
    return found.right.value


@pytest.mark.parametrize(
    ("line", "stored"),
    [
        ("average is at least 69.5%", 69_500_000),
        ("average is at least 0.5%", 500_000),
        ("hours_done is at least 1.5 hours", 5_400 * MILLION),
        ("hours_done is at least 90 minutes", 5_400 * MILLION),
        ("minutes_late is at most 2 hours", 7_200),
        ("absences is at most 1,000", 1000),
        ("run_time is at most 14:34", 874),
        ("hired_on is before June 23, 2023", 738694),
    ],
)
def test_a_literal_is_stored_exactly_in_the_base_of_its_unit(line: str, stored: int) -> None:
    assert constant(line) == stored


def test_a_share_is_exact() -> None:
    found = body("minutes_late is at most 33.3% of hours_done")
    assert isinstance(found, typed.Test)
    assert isinstance(found.left, typed.Times)
    assert isinstance(found.right, typed.Times)
    assert found.right.factor * 1000 == found.left.factor * 333


def test_a_ratio_is_compared_by_multiplying() -> None:
    found = body("minutes_late over hours_done is at most 10%")
    assert isinstance(found, typed.Ratio)
    assert found.op == "le"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("hours_done is at least 3 inches", "P302"),
        ("hours_done is at least 70%", "P302"),
        ("hours_done is sentenced", "P301"),
        ("hired_on is at least 3", "P301"),
        ("sentenced plus 3", "P301"),
        ("course is at least 3", "P301"),
        ("hours_done and sentenced", "P301"),
        ("6 months after hired_on", "P303"),
        ("paid_on is before June 23, 2023", "P304"),
        ("every attempts has result is passed", "P305"),
        ("minutes_late over hours_done", "P306"),
        ("average is at least 69.1234567%", "P309"),
    ],
)
def test_what_does_not_fit_is_told_once_at_its_place(line: str, code: str) -> None:
    found = findings(line)
    assert codes(found) == [code]
    assert found[0].at.span.line == whole(written(line)).count("\n")
    assert found[0].law == "9999.10(a)"


def test_a_bare_number_is_of_the_unit_it_is_compared_with() -> None:
    assert constant("hours_done is at least 3") == constant("hours_done is at least 3 hours")


def test_a_guard_makes_what_may_be_none_a_value() -> None:
    assert findings("paid_on is not none and paid_on is before June 23, 2023") == []
    assert codes(findings("paid_on is none and paid_on is before June 23, 2023")) == ["P304"]


def test_mistakes_of_several_rules_are_told_together() -> None:
    text = (
        FACTS
        + "a)\n  | Words.\n\n  define first_of as hours_done is at least 3 inches\n  define second_of as sentenced plus 3\n"
        "  define third_of as 6 months after hired_on\n"
    )
    assert codes(typing(text).found) == ["P302", "P301", "P303"]


def test_a_name_has_one_type_in_all_its_versions() -> None:
    text = (
        "source\n  adopted at 1 Ill. Reg. 1, effective January 1, 2000\n  amended at 5 Ill. Reg. 50, effective July 1, 2010\n\n"
        'section 9999.10 "Invented"\n\na)\n  until 5 Ill. Reg. 50\n    | Three.\n    define number_of as {}\n'
        "  since 5 Ill. Reg. 50\n    | Four.\n    define number_of as {}\n"
    )
    assert codes(typing(text.format("3 hours", "4 hours")).found) == []
    assert codes(typing(text.format("3 hours", "4 inches")).found) == ["P301"]
    assert codes(typing(text.format("3 hours", "yes")).found) == ["P301"]
    mixed = typing(text.format("3", "4.5"))
    assert codes(mixed.found) == []
    assert mixed.result.types["9999.number_of"].whole is False
    stored = [rule.body.value for rule in mixed.result.rules if isinstance(rule.body, typed.Const)]
    assert stored == [3 * MILLION, 4_500_000]


def test_a_cycle_of_definitions_ends() -> None:
    text = FACTS + "a)\n  | Words.\n\n  define first_of as second_of\n  define second_of as first_of\n"
    assert typing(text).result.rules
