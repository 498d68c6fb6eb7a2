"""Whom facts concern, who attests them, whose judgement is asked and what it looks at: names that nothing declares are told."""

from __future__ import annotations

import pytest

from rulebooks import found, only

RULES = """\
term office is an office "licensing office"
about holder "a holder"
  fact granted is yes or no
    ask "Was it granted?"
    attested by office

a)
  | The office decides.
  determination decided by office is yes or no
    considering granted
  question may_hold "May the holder keep it?"
    answer decided and granted
"""


_WHO = 'declare who it is: term NAME is a person "...", or an office "..."'


def test_all_of_them_are_declared() -> None:
    assert found(RULES) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "message", "help"),
    [
        ("attested by office", "attested by ofice", "P201", "nothing declares `ofice`", "did you mean `office`?"),
        (
            "decided by office",
            "decided by boss",
            "P201",
            "nothing declares `boss`",
            'declare it: term boss is an office "..."',
        ),
        ("considering granted", "considering grantd", "P201", "nothing declares `grantd`", "did you mean `granted`?"),
        ("attested by office", "attested by granted", "P204", "`granted` is not declared as a term", _WHO),
        ("decided by office", "decided by granted", "P204", "`granted` is not declared as a term", _WHO),
        (
            "considering granted",
            "considering office",
            "P204",
            "`office` is something the law speaks of and has no value",
            "name a fact about it",
        ),
        ("about holder", "about decided", "P204", "`decided` is not declared as a term", None),
    ],
)
def test_a_name_of_something_else_is_told(old: str, new: str, code: str, message: str, help: str | None) -> None:
    finding = only(RULES.replace(old, new), code)
    assert (finding.message, finding.help) == (message, help)
