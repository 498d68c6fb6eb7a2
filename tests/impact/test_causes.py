"""Which change of the law turns a decision: alone, together, or none but the day; and that mixtures end where the laws are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from pincite.deciding.api import read_facts
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Rulebook
from pincite.impact.causes import Turning
from pincite.impact.mixing import THE_DAY, Side
from pincite.impact.populations import Totals
from rulebooks import checkers

HEAD = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10

term pupil is a person "pupil"

about pupil "a person who learns"
  fact hours is a whole number of hours from 0 to 400
    ask "How many hours?"
  fact began_on is a date
    ask "When did the course begin?"

section 9999.10 "Hours"

a)
  until 5 Ill. Reg. 50
    | A pupil needs 100 hours.

    define needed as 100 hours

  since 5 Ill. Reg. 50
    | A pupil needs 120 hours.

    define needed as 120 hours

b)
  until 5 Ill. Reg. 50
    | Ten hours are credited.

    define credit as 10 hours

  since 5 Ill. Reg. 50
    | No hours are credited.

    define credit as 0 hours

  define enough as hours plus credit is at least needed

  question may_sit "May the pupil sit?"
    answer enough

c)
  | A pupil may sit a year after the course began.

  question year_over "Is the year over?"
    answer asked_on is on or after 365 days after began_on

  question may_sit_then "Could the pupil sit when the course began?"
    governed by began_on
    answer hours plus credit is at least needed
"""


@contextmanager
def turning(question: str, on: str, then: str, known: str = "2021-01-01", later: str = "") -> Iterator[Turning]:
    with checkers(HEAD) as book:
        sides = _side(book, on, known), _side(book, then, later or known)
        asked = next(q for q in book.questions.values() if q.name == question)
        yield Turning(asked, *sides, {})


def _side(book: Rulebook, on: str, known: str) -> Side:
    return Side(Law(book, date.fromisoformat(known).toordinal()), date.fromisoformat(on).toordinal())


def found(of: Turning, facts: Mapping[str, Any]) -> tuple[str, str, list[list[str]]]:
    """Both answers, and what turns one into the other."""
    given = read_facts(of.sides[0].law.rulebook, "9999", facts)
    old, new = of.outcome(given, 0), of.outcome(given, 1)
    assert of.mixed(given, ()) == old
    assert of.mixed(given, of.changes) == new
    causes = of.causes(given, new) if old.value != new.value else ()
    return old.words, new.words, [[c.address or c.kind for c in cause.changes] for cause in causes]


def test_a_change_that_turns_the_answer_alone_is_named_by_itself() -> None:
    with turning("may_sit", "2020-06-30", "2020-07-01") as of:
        assert [c.address for c in of.changes] == ["9999.10(a)", "9999.10(b)", ""]
        assert {c.action for c in of.changes[:2]} == {"5 Ill. Reg. 50"}
        assert found(of, {"hours": 109}) == ("yes", "no", [["9999.10(a)"]])
        assert found(of, {"hours": 95}) == ("yes", "no", [["9999.10(a)"], ["9999.10(b)"]])  # either would
        assert found(of, {"hours": 89}) == ("no", "no", [])


def test_changes_that_turn_the_answer_only_together_are_named_together() -> None:
    with turning("may_sit", "2020-06-30", "2020-07-01") as of:
        assert found(of, {"hours": 115}) == ("yes", "no", [["9999.10(a)", "9999.10(b)"]])


def test_back_in_time_the_same_changes_turn_it_the_other_way() -> None:
    with turning("may_sit", "2020-07-01", "2020-06-30") as of:
        assert found(of, {"hours": 109}) == ("no", "yes", [["9999.10(a)"]])


def test_time_that_passes_is_no_change_of_the_law() -> None:
    with turning("year_over", "2020-01-01", "2020-12-01") as of:
        assert of.changes == [THE_DAY]
        assert found(of, {"began_on": "2019-06-01"}) == ("no", "yes", [["day"]])


def test_a_question_governed_by_a_fact_is_not_turned_by_the_day_asked_for() -> None:
    with turning("may_sit_then", "2020-06-30", "2020-07-01") as of:
        assert found(of, {"hours": 109, "began_on": "2020-07-01"}) == ("no", "no", [])
        assert found(of, {"hours": 109, "began_on": "2020-06-30"}) == ("yes", "yes", [])


def test_what_was_not_known_yet_is_named_under_any_day_that_governs() -> None:
    with turning("may_sit_then", "2021-01-01", "2021-01-01", "2020-01-01", "2021-01-01") as of:
        assert THE_DAY not in of.changes
        assert found(of, {"hours": 109, "began_on": "2020-08-01"}) == ("yes", "no", [["9999.10(a)"]])
        assert found(of, {"hours": 109, "began_on": "2019-08-01"}) == ("yes", "yes", [])


def test_an_answer_that_stays_open_is_compared_as_such() -> None:
    with turning("may_sit", "2020-06-30", "2020-07-01") as of:
        old, new, causes = found(of, {})
        assert (old, new, causes) == ("undetermined", "undetermined", [])


def test_totals_reconcile_row_for_row() -> None:
    with turning("may_sit", "2020-06-30", "2020-07-01") as of:
        totals = Totals()
        totals.reject()
        for hours in (10, 95, 109, 115, 130):
            totals.compare(of, read_facts(of.sides[0].law.rulebook, "9999", {"hours": hours}))
        assert (totals.rows, totals.compared, totals.rejected, totals.flipped) == (6, 5, 1, 3)
        assert totals.same == {"no": 1, "yes": 1}
        assert totals.reconcile
        (way, count, causes), *others = totals.by_way()
        assert (way, count, others) == (("yes", "no"), 3, [])
        assert [number for _, number in causes] == [1, 1, 1]
        totals.rows += 1
        assert not totals.reconcile


REPLACED = """
section 9999.20 "Fees"

a)
  until 5 Ill. Reg. 50
    | A pupil with 50 hours pays.

    define pays_by_hours as hours is at least 50

    question pays "Does the pupil pay?"
      answer pays_by_hours

  since 5 Ill. Reg. 50
    | A pupil with 60 hours pays.

    define pays_by_more_hours as hours is at least 60

    question pays "Does the pupil pay?"
      answer pays_by_more_hours
"""


def test_a_place_that_goes_on_is_not_called_repealed_because_a_rule_there_ended() -> None:
    with checkers(HEAD.replace("amends 9999.10\n", "amends 9999.10, 9999.20\n") + REPLACED) as book:
        sides = _side(book, "2020-06-30", "2021-01-01"), _side(book, "2020-07-01", "2021-01-01")
        of = Turning(next(q for q in book.questions.values() if q.name == "pays"), *sides, {})
        assert found(of, {"hours": 55}) == ("yes", "no", [["9999.20(a)"]])
        assert "repealed" not in of.changes[0].how


def test_a_change_whose_new_words_are_not_encoded_says_so() -> None:
    rules = HEAD.replace("    define needed as 120 hours\n", "    pending since 5 Ill. Reg. 50\n")
    with checkers(rules) as book:
        sides = _side(book, "2020-06-30", "2021-01-01"), _side(book, "2020-07-01", "2021-01-01")
        of = Turning(next(q for q in book.questions.values() if q.name == "may_sit"), *sides, {})
        assert found(of, {"hours": 109}) == ("yes", "undetermined", [["9999.10(a)"]])
        assert {change.address: change.waits for change in of.changes if change.address} == {
            "9999.10(a)": True,
            "9999.10(b)": False,
        }


def test_rows_with_the_same_facts_are_decided_once_and_counted_each() -> None:
    with turning("may_sit", "2020-06-30", "2020-07-01") as of:
        totals, asked = Totals(), []
        outcome = of.outcome
        of.outcome = lambda given, side: asked.append(side) or outcome(given, side)  # type: ignore[method-assign,func-returns-value]
        book = of.sides[0].law.rulebook
        found = [totals.compare(of, read_facts(book, "9999", {"hours": hours})) for hours in (109, 130, 109, 109)]
        assert asked == [0, 1, 0, 1]
        assert [flip is None for flip in found] == [False, True, False, False]
        assert (totals.flipped, totals.same["yes"], totals.rows) == (3, 1, 4)
        assert totals.reconcile
