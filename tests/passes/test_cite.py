"""resolved -> cited: every place that is cited exists, promises are kept, and the source note tells what the texts tell."""

from __future__ import annotations

import pytest

from pincite.diagnostics import Diagnostic
from stages import citing, codes, resolving

HISTORY = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2010
    amends 9999.10(a)

"""
SECTION = 'section 9999.10 "Invented"\n\n'
AMENDED = """\
a)
  until 5 Ill. Reg. 50
    | Before.
    informational
  since 5 Ill. Reg. 50
    | After.
    informational
"""
RULES = """\
about trainee "a person"
  fact paid is yes or no
    ask "Paid?"
  fact excused is yes or no
    ask "Excused?"

a)
  | Whoever has paid is admitted.

  define admitted as paid
    {clause}

  question is_admitted "Is it so?"
    answer is admitted

b)
  | Whoever is excused is admitted.

  exception excused_one to admitted
    {line}
    when excused
    then yes
"""


def findings(text: str) -> list[Diagnostic]:
    assert codes(resolving(text).found) == []
    return list(citing(text).found)


def ruled(clause: str = 'note "x"', line: str = 'note "x"') -> str:
    return RULES.replace("{clause}", clause).replace("{line}", line)


def test_citations_that_hold_are_let_through_and_the_program_is_unchanged() -> None:
    text = ruled("subject to 9999.10(b)", "notwithstanding 9999.10(a)")
    assert findings(text) == []
    assert citing(text).result == resolving(text).result


@pytest.mark.parametrize("cite", ["9999.10(b)", "(b)"])
def test_a_relative_citation_is_read_where_it_stands(cite: str) -> None:
    assert findings(ruled(f"subject to {cite}")) == []


def test_a_place_that_does_not_exist_is_told_with_the_nearest() -> None:
    found = findings(ruled("subject to 9999.10(c)"))
    assert codes(found) == ["P601"]
    assert found[0].at.span.line > 0
    assert "9999.10(c)" in found[0].message
    assert found[0].law == "9999.10(a)"


def test_a_promise_that_nothing_keeps_is_told() -> None:
    found = findings(ruled("subject to 9999.10(a)"))
    assert codes(found) == ["P603"]
    assert "admitted" in found[0].message + (found[0].help or "")


def test_an_exception_notwithstanding_another_place_is_told() -> None:
    assert codes(findings(ruled(line="notwithstanding 9999.10(b)"))) == ["P603"]


def test_every_wrong_citation_is_told_at_once() -> None:
    wrong = ruled("subject to 9999.10(x), 9999.77", "notwithstanding 9999.10(y)")
    assert codes(findings(wrong)).count("P601") == 3


def test_a_source_note_that_tells_what_the_texts_tell_is_let_through() -> None:
    assert findings(HISTORY + SECTION + AMENDED) == []


def test_a_period_in_a_place_that_its_action_did_not_touch_is_told() -> None:
    text = HISTORY + SECTION + AMENDED + AMENDED.replace("a)", "b)", 1)
    found = findings(text)
    assert set(codes(found)) == {"P404"}
    assert "9999.10(b)" in found[0].message
    assert found[0].also


def test_an_action_that_touched_a_place_without_a_trace_is_told() -> None:
    found = findings(
        HISTORY.replace("9999.10(a)", "9999.10(a), 9999.10(b)") + SECTION + AMENDED + "b)\n  | Same.\n  informational\n"
    )
    assert codes(found) == ["P405"]
    assert "9999.10(b)" in found[0].message


def test_a_touched_place_that_does_not_exist_is_told() -> None:
    assert "P601" in codes(findings(HISTORY.replace("9999.10(a)", "9999.10(a), 9999.20") + SECTION + AMENDED))


def test_a_place_that_is_left_out_by_name_may_be_touched() -> None:
    text = (
        HISTORY.replace("9999.10(a)", "9999.10(a), 9999.20")
        + 'not encoded for 9999.20 because "later"\n\n'
        + SECTION
        + AMENDED
    )
    assert findings(text) == []


def test_a_range_and_a_whole_section_take_in_what_is_below_them() -> None:
    for touched in ("9999.10", "9999.10 to 9999.30", "9999.10(a) to 9999.10(c)"):
        text = HISTORY.replace("9999.10(a)", touched) + SECTION + AMENDED
        assert [code for code in codes(findings(text)) if code != "P601"] == []
