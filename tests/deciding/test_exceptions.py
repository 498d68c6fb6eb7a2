"""Exceptions: those without a result withdraw their target, ranks are for siblings, and `considered` names what was displaced."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from pincite.deciding.rulebook import Rulebook
from rulebooks import answer, checkers, only, outcome

RULES = """\
fact licensed is yes or no
fact taken_away is yes or no
fact in_need is yes or no
fact misused is yes or no
fact student is yes or no
fact late is yes or no

a)
  | A person with a licence may drive.
  define may_drive as licensed
  question drive "May this person drive?"
    answer may_drive
b)
  | A person whose licence is taken away may not drive, unless in need, but not one who misuses this.
  exception withdrawal to may_drive
    on "A person whose licence is taken away may not drive"
    when taken_away
    then no
  exception need to withdrawal
    on "unless in need"
    when in_need
  exception misuse to need
    on "but not one who misuses this"
    when misused
c)
  | The fee is $80, for students $10, but not for students who are late.
  define fee as $80
    on "The fee is $80"
  exception for_students to fee
    on "for students $10"
    when student
    then $10
  exception not_when_late to for_students
    on "but not for students who are late"
    when late
  question fee_is "What is the fee?"
    answer fee
"""


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


@pytest.mark.parametrize(("licensed", "away", "need", "misused"), list(product((True, False, None), repeat=4)))
def test_what_withdraws_an_exception_gives_its_target_back(
    book: Rulebook, licensed: bool | None, away: bool | None, need: bool | None, misused: bool | None
) -> None:
    given = {"licensed": licensed, "taken_away": away, "in_need": need, "misused": misused}
    facts = {name: value for name, value in given.items() if value is not None}
    decision = answer(book, "drive", facts, "2024-06-01")
    decision.explain()
    completions = {
        lic and not (aw and not (ne and not mi))
        for lic, aw, ne, mi in product(*((v,) if v is not None else (True, False) for v in given.values()))
    }
    if decision.outcome == "undetermined":
        assert decision.record["outcome"]["reasons"]
        assert len(completions) == 2
    else:
        assert completions == {decision.outcome == "yes"}


def test_a_withdrawn_amount_is_the_amount_of_the_rule(book: Rulebook) -> None:
    for facts, fee in (
        ({"student": True, "late": True}, "80"),
        ({"student": True, "late": False}, "10"),
        ({"student": False}, "80"),
    ):
        assert answer(book, "fee_is", facts, "2024-06-01").outcome == fee
    assert answer(book, "fee_is", {"student": True}, "2024-06-01").outcome == {"at_least": "10", "at_most": "80"}


def test_a_withdrawal_of_the_rule_itself_leaves_no_rule() -> None:
    rules = RULES.replace("to for_students", "to fee").replace("  question drive", "  question driving")
    assert outcome(rules, "fee_is", {"student": False, "late": True}, "2024-06-01")["reasons"][0]["kind"] == "no_rule"


def test_a_result_over_a_withdrawal_is_the_result() -> None:
    rules = RULES.replace("    when misused\n", "    when misused\n    then no\n")
    facts = {"licensed": True, "taken_away": True, "in_need": True}
    with checkers(rules) as book:
        assert answer(book, "drive", {**facts, "misused": True}, "2024-06-01").outcome == "no"
        assert answer(book, "drive", {**facts, "misused": False}, "2024-06-01").outcome == "yes"


def test_only_exceptions_to_one_rule_rank_over_each_other() -> None:
    rules = RULES.replace("    when late\n", "    when late\n    over withdrawal\n")
    finding = only(rules, "P204")
    assert finding.message == "`withdrawal` is no exception to `for_students`: nothing is ranked by this line"
