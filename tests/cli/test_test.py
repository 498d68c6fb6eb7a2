"""`pincite test`: every example and assertion of the rules, and what is said where one fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, NOT_COMPILED
from projects import FOLDER, SECTION_10, SECTION_20


def change(text: str, name: str = "section_10.pin") -> None:
    (Path(FOLDER) / name).write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_examples_and_assertions_that_hold_are_counted(call: Call) -> None:
    said = call("test")
    assert said.code == FINE
    lines = said.out.splitlines()
    assert lines[0] == "2 examples, 2 expectations, 0 examples failed"
    assert lines[1].startswith("1 assertion, tried on ")
    assert lines[1].endswith(" 0 broken")


@pytest.mark.usefixtures("project")
def test_an_example_that_fails_is_told_with_its_place_and_both_values(call: Call) -> None:
    change(SECTION_10.replace("expect may_sit is no citing", "expect may_sit is yes citing"))
    said = call("test")
    assert said.code == FINDINGS
    line = SECTION_10.splitlines().index('  example "a hundred hours are too few since"') + 1
    first = said.out.splitlines()[0]
    assert first.startswith(f"{FOLDER}/section_10.pin:")
    assert int(first.split(":")[1]) in range(line, line + 6)
    assert '9999.10(a), "a hundred hours are too few since"' in first
    assert "yes" in first
    assert "no" in first
    assert "2 examples, 2 expectations, 1 example failed" in said.out


@pytest.mark.usefixtures("project")
def test_a_citation_that_does_not_decide_fails_the_example(call: Call) -> None:
    change(SECTION_10.replace("expect may_sit is no citing 9999.10(a)", "expect may_sit is no citing 9999.10(b)"))
    said = call("test")
    assert said.code == FINDINGS
    assert "9999.10(b)" in said.out.splitlines()[0]


@pytest.mark.usefixtures("project")
def test_logic_that_changed_fails_the_examples_that_relied_on_it(call: Call) -> None:
    change(SECTION_10.replace("define hours_needed as 120 hours", "define hours_needed as 100 hours"))
    said = call("test")
    assert said.code == FINDINGS
    assert "a hundred hours are too few since" in said.out
    assert "before and since" not in said.out


@pytest.mark.usefixtures("project")
def test_an_assertion_that_a_case_breaks_is_told_with_the_case(call: Call) -> None:
    change(SECTION_10.replace("or hours_done is at least 1 hours", "or hours_done is at least 120 hours"))
    said = call("test")
    assert said.code == FINDINGS
    assert '9999.10(a): "Nobody sits the examination without an hour of the course" is broken' in said.out
    assert "hours_done = " in said.out
    assert not said.out.endswith(" 0 broken\n")


@pytest.mark.usefixtures("project")
def test_the_examples_of_one_place_can_be_asked_for(call: Call) -> None:
    change(
        SECTION_20 + '\n  example "nothing failed"\n    on June 1, 2021\n'
        "    given attempts listing taken_on, result\n      May 1, 2021, passed\n    expect course_ended is no citing (b)\n",
        "section_20.pin",
    )
    assert call("test").out.startswith("3 examples, 3 expectations")
    assert call("test", "9999.20(b)").out == "1 example, 1 expectation, 0 examples failed\n"


@pytest.mark.usefixtures("project")
def test_a_place_without_examples_proves_nothing(call: Call) -> None:
    said = call("test", "9999.20(a)")
    assert said.code == FINDINGS
    assert said.err == "pincite: there are no examples at 9999.20(a)\n"


@pytest.mark.usefixtures("project")
def test_rules_that_do_not_compile_are_not_tested(call: Call) -> None:
    change(SECTION_10.replace("is at least 70%", ">= 70%"))
    said = call("test")
    assert said.code == NOT_COMPILED
    assert "error[P110]" in said.out


def test_it_neither_needs_nor_touches_the_generated_folder(call: Call, project: Path) -> None:
    (project / "generated/invented/index.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    call("check")  # what the compiler keeps for itself is there, and stays as it is
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    assert call("test").code == FINE
    assert {file: file.read_bytes() for file in project.rglob("*") if file.is_file()} == before
