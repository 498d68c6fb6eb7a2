"""Lines that could have no effect are not read and forgotten."""

from __future__ import annotations

import pytest

from rulebooks import found, only

NO_RULE = '    no rule applies because "the law is silent"\n'
RULES = """\
term office is an office "office"
fact age is a whole number of years from 0 to 120
fact done_on is a date or none
a)
  | Children and the old.
{}
  question how_much "How much?"
    answer {}
"""
CASES = "  define fee as follows\n    when age is less than 18 years: $1\n"
WITHOUT = [
    ("  define fee as age\n" + NO_RULE, "fee"),
    ("  define fee as all of\n    age is at least 3 years\n" + NO_RULE, "fee"),
    (CASES + "    otherwise: $2\n" + NO_RULE, "fee"),
    (CASES + "    when age is at least 18 years: $2\n" + NO_RULE, "fee"),
    ("  duty fee of office\n    due no time stated\n    done on done_on\n" + NO_RULE, "fee is pending"),
    ("  define fee as $1\n  exception old to fee\n    when age is at least 65 years\n    then $2\n" + NO_RULE, "fee"),
]


@pytest.mark.parametrize(("rule", "answer"), WITHOUT)
def test_no_rule_applies_where_a_rule_does(rule: str, answer: str) -> None:
    assert "has no effect here" in only(RULES.format(rule, answer), "P119").message
    assert found(RULES.format(rule.replace(NO_RULE, ""), answer)) == []


def test_no_rule_applies_where_all_cases_can_fail() -> None:
    assert found(RULES.format(CASES + "    when age is at least 65 years: $2\n" + NO_RULE, "fee")) == []
    assert found(RULES.format(CASES + "    when age is at least 65 years: $2\n", "fee")) == ["P308"]
