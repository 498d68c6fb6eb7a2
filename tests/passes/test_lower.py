"""timed -> plan: ordered steps, one trace point for each that can be asked about, digests that change with what they are of."""

from __future__ import annotations

import keyword

import pytest

from pincite.ir import plan as p
from pincite.ir.clauses import Anchor
from pincite.lowering.digests import quoted
from pincite.source import Span
from projects import RULES, compiled
from stages import lowering, rule

FACTS = """\
about trainee "a person"
  fact paid is yes or no
    ask "x"
  fact excused is yes or no
    ask "x"
  fact score is a number of percent from 0% to 100%
    ask "x"

"""
A = "a)\n  | Whoever has paid is admitted. Nobody else is.\n\n"


def operators(made: p.Rule) -> list[str]:
    return [type(step.op).__name__ for step in made.steps]


def test_what_a_rule_gives_is_one_of_its_steps() -> None:
    for instrument in compiled().plan.instruments:
        for module in instrument.modules:
            for made in module.rules:
                assert made.outputs
                assert all(output.step < len(made.steps) for output in made.outputs)


def test_conditions_and_connectives_have_trace_points_in_order() -> None:
    made = rule(lowering(FACTS + A + "  define admitted as paid and not excused\n"), "admitted")
    assert operators(made) == ["Load", "Load", "Negate", "Conjoin"]
    points = [step.point for step in made.steps if step.point is not None]
    assert points == list(range(len(points)))
    assert made.points == len(points)


def test_trace_points_of_a_module_are_numbered_on_without_a_gap() -> None:
    for instrument in compiled().plan.instruments:
        for module in instrument.modules:
            at = 0
            for made in module.rules:
                assert made.first_point == at
                at += made.points
            assert module.points == at


def test_every_rule_has_a_name_of_its_own_that_python_takes() -> None:
    idents = [made.ident for i in compiled().plan.instruments for module in i.modules for made in module.rules]
    assert len(idents) == len(set(idents))
    assert all(ident.isidentifier() and not keyword.iskeyword(ident) for ident in idents)
    assert "s9999_10_a__hours_needed" in idents
    assert "s9999_10_a__hours_needed_v2" in idents


def test_rules_stand_in_the_order_of_their_places_and_periods() -> None:
    module = next(m for m in compiled().plan.instruments[0].modules if m.address == "9999.10")
    addresses = [made.address for made in module.rules]
    assert addresses == sorted(addresses)
    versions = [made.version for made in module.rules if made.name == "hours_needed"]
    assert versions == [1, 2]


def test_a_module_has_the_name_of_its_file() -> None:
    assert {module.name for module in compiled().plan.instruments[0].modules} >= {"section_10", "section_20"}


def test_exceptions_of_one_rank_come_together_and_a_higher_rank_last() -> None:
    rules = (
        "  define admitted as paid\n\n  exception first_one to admitted\n    when excused\n    then yes\n\n"
        "  exception second_one to admitted\n    when score is at least 70%\n    then yes\n\n"
        "  exception last_one to admitted\n    when score is less than 10%\n    then no\n    over first_one\n"
    )
    fold = rule(lowering(FACTS + A + rules), "admitted", "fold")
    ranks = [step.op.names for step in fold.steps if isinstance(step.op, p.Rank)]
    assert len(ranks) == 2
    assert set(ranks[0]) | set(ranks[1]) == {"first_one", "second_one", "last_one"}
    assert "first_one" in ranks[0]
    assert ranks[1] == ("last_one",)


def test_a_question_without_exceptions_has_no_fold() -> None:
    plan = lowering(FACTS + A + "  define admitted as paid\n")
    kinds = {made.kind for i in plan.instruments for module in i.modules for made in module.rules}
    assert kinds == {"define"}


# ---- digests --------------------------------------------------------------------------------------------------------


def digests(rules: dict[str, str]) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        (place.address, version.since): (version.text_digest, version.logic_digest)
        for instrument in compiled(rules).plan.instruments
        for module in instrument.modules
        for place in module.places
        for version in place.versions
    }


BEFORE = digests(RULES)
TEN = "regs/part9999/section_10.pin"


def changed(right: str, wrong: str) -> dict[tuple[str, str], tuple[bool, bool]]:
    """Which digests, of text and of logic, another wording of the rules changes."""
    assert right in RULES[TEN]
    after = digests({**RULES, TEN: RULES[TEN].replace(right, wrong)})
    assert set(after) == set(BEFORE)
    return {
        key: (after[key][0] != BEFORE[key][0], after[key][1] != BEFORE[key][1])
        for key in BEFORE
        if after[key] != BEFORE[key]
    }


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("tests must be 70%.", "tests must be 70% or more.", {("9999.10(b)", "1 Ill. Reg. 1"): (True, False)}),
        ("at least 69.5%", "at least 69.6%", {("9999.10(b)", "1 Ill. Reg. 1"): (False, True)}),
        ("at least 69.5%", "more than 69.5%", {("9999.10(b)", "1 Ill. Reg. 1"): (False, True)}),
        ("    sentenced\n    not office_allows\n", "    sentenced\n", {("9999.10(c)", "1 Ill. Reg. 1"): (False, True)}),
        ("hours_needed as 120 hours", "hours_needed as 121 hours", {("9999.10(a)", "5 Ill. Reg. 50"): (False, True)}),
        ("A trainee who has been sentenced", "A  trainee who\n  | has been sentenced", {}),
        ('on "must be 70%"', 'on "must be"', {("9999.10(b)", "1 Ill. Reg. 1"): (False, True)}),
        ("until made no effect", "until made reserved", {("9999.10(c)", "1 Ill. Reg. 1"): (False, True)}),
        ('example "a hundred hours, before and since"', 'example "before"', {}),
    ],
)
def test_a_digest_changes_with_its_text_or_logic_and_with_nothing_else(
    right: str, wrong: str, expected: dict[tuple[str, str], tuple[bool, bool]]
) -> None:
    assert changed(right, wrong) == expected


# ---- quoted words ---------------------------------------------------------------------------------------------------


def test_a_rule_quotes_the_words_it_is_anchored_to() -> None:
    rules = '  define admitted as paid\n    on "Whoever has paid"\n'
    made = rule(lowering(FACTS + A + rules), "admitted")
    assert made.quotes == ((0, ("Whoever has paid",)),)


def anchored(start: str, end: str | None, *paragraphs: str) -> tuple[str, ...]:
    return quoted((Anchor(Span("x", 1, 1, 1, 1), start, end),), paragraphs)


def test_words_from_one_place_to_another_are_quoted_whole() -> None:
    assert anchored("has", "admitted", "Whoever has paid is admitted.") == ("has paid is admitted",)
    assert anchored("Whoever", None, "Whoever has paid is admitted.") == ("Whoever",)
