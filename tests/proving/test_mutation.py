"""Each change is noticed by examples that prove something and passes examples that do not; nothing falls silent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from measured import made_of, mutated, ready, unnoticed
from operator_cases import BOTH, CASES, FEE, HOURS, KIND, TWO, VERSIONS, Case, example
from pincite.backends import python
from pincite.ir import plan as p
from pincite.proving import mutants, mutation, operators
from pincite.proving.excuses import Excuse
from pincite.proving.mutants import find
from pincite.proving.mutation import try_all
from pincite.proving.mutation_report import data, text
from pincite.proving.sites import OPERATORS

FULL = example("above", "enough is yes", "hours_done is 101") + example("below", "enough is no", "hours_done is 99")


def test_every_operator_has_a_case() -> None:
    assert {case.operator for case in CASES} == set(OPERATORS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operator)
def test_a_weak_example_lets_a_change_pass_and_a_strong_one_does_not(case: Case) -> None:
    assert unnoticed(case.rules + case.weak, case.operator)
    assert unnoticed(case.rules + case.weak + case.strong, case.operator) == []


# A change of the plan, and the change of the rule file that it stands for.
TEXTS = (
    (HOURS, "constant", "100 hours\n", "101 hours\n"),
    (HOURS, "comparison", "is at least 100", "is more than 100"),
    (HOURS, "comparison", "is at least 100", "is less than 100"),
    (KIND, "comparison", "as course is one of", "as not course is one of"),
    (KIND, "member", "course is one of day_course, evening_course\n", "course is evening_course\n"),
    (BOTH, "connective", "all of", "any of"),
    (CASES[5].rules, "negation", "not barred", "barred"),
    (CASES[2].rules, "period", "due within 30", "due within 29"),
    (CASES[2].rules.replace("within 30 days after", "by"), "comparison", "due by", "due before"),
    (CASES[10].rules, "date", "is before March 1, 2020", "is before March 2, 2020"),
    (CASES[8].rules, "cell", "18 to 120    7", "18 to 120    8"),
    (CASES[8].rules, "row", "0 to 17      5\n      18 to", "0 to 18      5\n      19 to"),
    (TWO + VERSIONS, "date", "effective July 1, 2020", "effective July 2, 2020"),
)


@pytest.mark.parametrize(("rules", "operator", "old", "new"), TEXTS, ids=lambda value: value[:30].strip())
def test_a_change_is_what_the_changed_rule_file_compiles_to(rules: str, operator: str, old: str, new: str) -> None:
    assert rules.count(old) == 1
    made, other = made_of(rules), made_of(rules.replace(old, new))
    wanted = logic(other.plan.instruments[0])
    assert wanted != logic(made.plan.instruments[0])
    assert wanted in [logic(m.after) for m in find(made.plan, made.timed, None, [operator]).mutants]


def logic(instrument: p.Instrument) -> list[str]:
    """The code of an instrument's rules without comments, and the days on which they are in force."""
    out = []
    for module in instrument.modules:
        bare = [_bare(rule) for rule in module.rules]
        out.append(python.section(replace(module, rules=tuple(bare), places=(), source=""), "x"))
    return out


def _bare(rule: p.Rule) -> p.Rule:
    versions = tuple(v._replace(since=v.since.split(",")[0]) for v in rule.timeline.versions)
    timeline = replace(rule.timeline, versions=versions)
    return replace(rule, steps=_wordless(rule.steps), words="", notes=(), quotes=(), timeline=timeline)


def _wordless(steps: tuple[p.Step, ...]) -> tuple[p.Step, ...]:
    return tuple(replace(step, words="") for step in steps)


def test_an_exception_left_out_decides_as_if_it_were_not_written() -> None:
    without = FEE.replace(
        '  exception for_students to fee\n    on "for students $10"\n    when student\n    then $10\n', ""
    )
    without = without.replace("    over for_students\n", "")
    strong = example("late", "fee is $90", "late is yes") + example("not late", "fee is $80", "late is no")
    assert unnoticed(without + strong, "exception") == []
    shown = example("a student", "fee is $80", "student is yes", "late is no")
    assert unnoticed(without + shown + strong, "exception") == []


# ---- what keeps it honest -------------------------------------------------------------------------------------------


def test_an_operator_that_makes_no_change_where_it_has_a_site_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(operators._MAKERS, "comparison", lambda rule, path: iter(()))
    of = mutated(HOURS + FULL, "comparison", "constant")
    assert of.silent == ("the operator `comparison` made no change at 1 of its 1 sites in 9999.10",)
    assert "`comparison` made no change" in text(of)


def test_an_operator_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(operators._MAKERS, "connective")
    assert "`connective` made no change" in mutated(BOTH + CASES[4].strong, "connective").silent[0]


def test_a_change_that_changes_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        operators._MAKERS, "comparison", lambda rule, path: iter([operators.Change(replace(rule), "nothing")])
    )
    of = mutated(HOURS + FULL, "comparison")
    assert of.silent == ("the operator `comparison` made a change that changes no checker: 9999.10(a) enough: nothing",)


def test_lines_between_versions_that_are_not_moved_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutants.history, "moved_lines", lambda plan, instrument, line: iter(()))
    of = mutated(TWO + VERSIONS + CASES[-1].strong, "version")
    assert of.silent == ("the operator `version` made no change at 1 of its 1 sites in 9999.10",)


def test_a_change_that_no_example_reaches_is_told_with_a_case_that_would_notice_it() -> None:
    of = mutated(HOURS + example("nobody knows", "enough is undetermined", "hours_done is unknown"), "constant")
    found = {mutant.words: result for mutant, result in of.unnoticed}
    case = found['100 hours becomes 101 hours in "hours done is at least 100 hours"'].witness
    assert case is not None
    assert case.facts == {"hours_done": 100}
    assert (case.now, case.changed) == ("yes", "no")
    assert "hours_done = 100" in text(of)


# ---- excuses --------------------------------------------------------------------------------------------------------

CHANGE = '9999.10(a) enough: "is at least" becomes "is more than" in "hours done is at least 100 hours"'


def excuse(change: str) -> Excuse:
    return Excuse(change, "nobody does exactly a hundred", "regs/part9999/mutants.excused", 1)


def test_an_excused_change_is_listed_and_does_not_count() -> None:
    of = mutated(HOURS + FULL, "comparison", excuses=[excuse(CHANGE)])
    assert of.unnoticed == []
    assert of.share == 100
    assert of.needless == ()
    assert f"  {CHANGE}\n    because nobody does exactly a hundred" in text(of)
    assert data(of)["mutation"]["excused"] == [{"change": CHANGE, "because": "nobody does exactly a hundred"}]


def test_an_excuse_for_what_is_noticed_is_told() -> None:
    strong = example("on the line", "enough is yes", "hours_done is 100")
    of = mutated(HOURS + FULL + strong, "comparison", excuses=[excuse(CHANGE)])
    assert of.needless == (f'regs/part9999/mutants.excused:1: examples notice "{CHANGE}"; take the line out',)
    assert of.excused == {}


def test_an_excuse_that_matches_no_change_is_told() -> None:
    of = mutated(HOURS + FULL, "comparison", excuses=[excuse("something else")])
    assert of.needless == ('regs/part9999/mutants.excused:1: no change is "something else"; take the line out',)
    assert len(of.unnoticed) == 1


TWICE = HOURS.replace("is at least 100", "is at least 100 hours or hours_done is at least 100")
AGAIN = '9999.10(a) enough: "is at least" becomes "is more than" in "hours done is at least 100 hours" (1 of 2)'


def test_each_of_two_changes_with_the_same_words_is_excused_alone() -> None:
    known = [mutant.key for mutant in mutated(TWICE + FULL, "comparison").found.mutants]
    assert [key for key in known if key.startswith(CHANGE)] == [AGAIN, AGAIN.replace("(1", "(2")]
    of = mutated(TWICE + FULL, "comparison", excuses=[excuse(AGAIN)])
    assert list(of.excused) == [AGAIN]
    assert AGAIN not in [mutant.key for mutant, _ in of.unnoticed]
    assert AGAIN.replace("(1", "(2") in [mutant.key for mutant, _ in of.unnoticed]


def test_an_excuse_must_say_which_of_two_changes_it_is_for() -> None:
    of = mutated(TWICE + FULL, "comparison", excuses=[excuse(CHANGE)])
    assert of.excused == {}
    assert of.needless == (
        f'regs/part9999/mutants.excused:1: several changes are "{CHANGE}"; say which, such as (1 of 2) after it',
    )


def test_the_share_of_what_is_excused() -> None:
    of = mutated(HOURS + FULL, "comparison", excuses=[excuse(CHANGE)])
    assert len(of.found.mutants) == 2
    assert of.excused_share == 50
    assert data(of)["mutation"]["excused_share"] == 50


# ---- what is printed ------------------------------------------------------------------------------------------------


def test_changes_under_which_nothing_is_decided_are_counted_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    assert data(mutated(HOURS + FULL, "comparison"))["mutation"]["broke_off"] == 0

    def breaks(*_: object) -> bool:
        raise ArithmeticError

    monkeypatch.setattr(mutation, "_notices", breaks)
    of = mutated(HOURS + FULL, "comparison")
    assert of.unnoticed == []
    assert data(of)["mutation"]["broke_off"] == 2
    assert "of what was noticed, 2 changes kept an example from being decided at all" in text(of)


def test_changes_are_counted_by_section_and_kind() -> None:
    lines = text(mutated(HOURS + FULL)).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("Changes by kind"))
    rows = [line.split() for line in lines[at : at + 3]]
    assert rows[0] == ["Changes", "by", "kind", "constant", "comparison", "date"]
    assert sorted(rows[1:]) == [["9999", "-", "-", "2"], ["9999.10", "2", "2", "-"]]


def test_an_operator_without_a_place_is_named_if_it_was_asked_for() -> None:
    assert "nothing here has a place for: priority, cell" in text(
        mutated(HOURS + FULL, "comparison", "cell", "priority")
    )
    assert "has a place for" not in text(mutated(HOURS + FULL, "comparison"))


def test_what_nobody_notices_is_told_under_its_provision_once() -> None:
    of = mutated(TWO + VERSIONS + "\nb)\n  | The charge is $30.\n  define charge as $30\n", look=False)
    met = [mutant.address for mutant, _ in of.unnoticed]
    assert met.index("9999.10(b)") < len(met) - 1 - met[::-1].index(
        "9999.10(a)"
    )  # the line between versions comes last
    lines = text(of).splitlines()
    assert lines.count("9999.10(a)") == lines.count("9999.10(b)") == 1


# ---- only what is changed is made again -----------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operator)
def test_a_module_remade_in_part_is_the_module_that_the_whole_changed_plan_gives(case: Case) -> None:
    with ready(case.rules + case.weak) as (made, _, on):
        before = made.plan.instruments[0]
        for mutant in find(made.plan, made.timed, None, [case.operator]).mutants:
            remade = on.remaker.remade(before, mutant.after)
            assert remade
            for name, module in remade.items():
                if name.endswith(".part"):
                    assert module.__dict__["ACTIONS"] == whole(python.part(mutant.after))["ACTIONS"]
                    continue
                planned = next(m for m in mutant.after.modules if name.endswith(f".{m.name}"))
                wanted = whole(python.section(planned, on.book.package))
                assert module.__dict__["PLACES"] == wanted["PLACES"]
                assert [alike(rule) for rule in module.__dict__["RULES"]] == [alike(rule) for rule in wanted["RULES"]]


def whole(source: str) -> dict[str, Any]:
    out: dict[str, Any] = {}
    exec(compile(source, "<whole>", "exec", dont_inherit=True), out)  # noqa: S102  # what the back end wrote
    return out


def alike(rule: Any) -> tuple[Any, ...]:
    """A rule of the checkers, its functions by what they do."""
    by = rule.governor
    governed = (
        None if by is None else (*by[:-1], by[-1] and by[-1].__code__.co_code, by[-1] and by[-1].__code__.co_consts)
    )
    fields = rule._replace(run=None, governor=None)
    return (fields, rule.run.__code__.co_code, rule.run.__code__.co_names, _constants(rule.run.__code__), governed)


def _constants(code: Any) -> list[Any]:
    return [_constants(c) if hasattr(c, "co_consts") else c for c in code.co_consts]


def test_what_the_compiler_adds_to_count_in_one_unit_is_no_site() -> None:
    rules = """\
fact reach is a number of inches from 0 to 40

a)
  | Twelve inches are needed.
  define needed as follows
    when reach is more than 30 inches: 13 inches
    otherwise: 12 inches
  define enough as reach is at least needed
"""
    made = made_of(rules)
    assert any(isinstance(s.op, p.Scale) for m in made.plan.instruments[0].modules for r in m.rules for s in r.steps)
    assert {m.name for m in find(made.plan, made.timed, None, ["constant"]).mutants} == {"needed"}


# ---- order ----------------------------------------------------------------------------------------------------------


def test_two_processes_find_what_one_finds_and_twice_the_same() -> None:
    rules = FEE + "\n".join(CASES[7].weak.splitlines()) + "\n"
    once, twice = mutated(rules), mutated(rules, workers=2)
    assert text(once) == text(twice)
    assert data(once) == data(twice)


def test_nothing_is_left_of_a_change(tmp_path: Path) -> None:
    with ready(HOURS + FULL) as (made, reached, on):
        before = [one.trial.decide(on.book).outcome for one in reached]
        try_all(on, find(made.plan, made.timed).mutants, 1)
        assert [one.trial.decide(on.book).outcome for one in reached] == before
    assert list(tmp_path.iterdir()) == []


def test_a_line_between_texts_with_one_logic_is_no_site() -> None:
    alike = VERSIONS.replace("define fee as $20", "define fee as $10").replace("The fee is $20", "The fee is still $10")
    of = mutated(TWO + alike + example("now", "fee is $10", on="January 1, 2022"), "version")
    assert of.found.mutants == ()
    assert of.silent == ()
