"""`pincite review`: which text and which logic belong together, and who has said so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINE, NOT_COMPILED, USAGE
from projects import FACTS, FOLDER, SECTION_10

LOCK = Path(FOLDER) / "review.lock"


def entries() -> dict[tuple[str, str], list[str]]:
    """The entries of the lock by address and version."""
    rows = [line.split("\t") for line in LOCK.read_text(encoding="utf-8").splitlines()]
    return {(row[0], row[1]): row[2:] for row in rows}


def change(text: str) -> None:
    (Path(FOLDER) / "section_10.pin").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_every_version_of_every_place_is_pinned_as_drafted(call: Call) -> None:
    said = call("review", "--all")
    assert (said.code, said.out) == (FINE, "6 versions pinned\n")
    found = entries()
    assert list(found) == sorted(found)
    assert set(found) == {
        ("9999.10(a)", "1 Ill. Reg. 1"),
        ("9999.10(a)", "5 Ill. Reg. 50"),
        ("9999.10(b)", "1 Ill. Reg. 1"),
        ("9999.10(c)", "1 Ill. Reg. 1"),
        ("9999.20(a)", "1 Ill. Reg. 1"),
        ("9999.20(b)", "1 Ill. Reg. 1"),
    }
    for text, logic, state, reviewer, day in found.values():
        assert (len(text), len(logic)) == (64, 64)
        assert (state, reviewer, day) == ("drafted", "", "")


@pytest.mark.usefixtures("project")
def test_what_is_pinned_already_is_left_as_it_is(call: Call) -> None:
    call("review", "--all", "--as", "A. Reviewer", "--on", "2021-01-01")
    before = LOCK.read_bytes()
    assert call("review", "--all").out == "0 versions pinned\n"
    assert LOCK.read_bytes() == before


@pytest.mark.usefixtures("project")
def test_a_review_has_a_name_and_a_day(call: Call) -> None:
    said = call("review", "9999.10(a)", "--as", "A. Reviewer", "--on", "2021-01-01")
    assert said.out == "2 versions pinned\n"
    assert {tuple(entry[2:]) for entry in entries().values()} == {("reviewed", "A. Reviewer", "2021-01-01")}
    assert "pinned: 0 drafted, 2 reviewed" in call("check").out


@pytest.mark.usefixtures("project")
def test_an_address_takes_in_what_stands_below_it_and_nothing_else(call: Call) -> None:
    assert call("review", "9999.20").out == "2 versions pinned\n"
    assert {address for address, _ in entries()} == {"9999.20(a)", "9999.20(b)"}
    assert call("review", "9999.1").out == "0 versions pinned\n"


@pytest.mark.usefixtures("project")
def test_the_lock_is_the_same_whatever_was_pinned_first(call: Call) -> None:
    for address in ("9999.20(b)", "9999.10(c)", "9999.20", "9999.10"):
        call("review", address)
    one_by_one = LOCK.read_bytes()
    LOCK.unlink()
    call("review", "--all")
    assert LOCK.read_bytes() == one_by_one


@pytest.mark.usefixtures("project")
def test_a_change_that_was_looked_at_is_pinned_anew_and_is_drafted_again(call: Call) -> None:
    call("review", "--all", "--as", "A. Reviewer", "--on", "2021-01-01")
    before = entries()
    change(SECTION_10.replace("must be 70%.", "must be 70% or more."))
    assert call("review", "9999.10(b)").out == "1 version pinned\n"
    after = entries()
    changed = [key for key in before if before[key] != after[key]]
    assert changed == [("9999.10(b)", "1 Ill. Reg. 1")]
    assert after[changed[0]][0] != before[changed[0]][0]
    assert after[changed[0]][1] == before[changed[0]][1]
    assert after[changed[0]][2] == "drafted"
    assert call("check", "--strict").code == FINE


@pytest.mark.usefixtures("project")
def test_logic_has_a_digest_of_its_own(call: Call) -> None:
    call("review", "--all")
    before = entries()
    change(SECTION_10.replace("is at least 69.5%", "is at least 69.6%"))
    assert "the logic of 9999.10(b) as of 1 Ill. Reg. 1 changed, the text over it was not" in call("check").out
    call("review", "--all")
    after = entries()
    key = ("9999.10(b)", "1 Ill. Reg. 1")
    assert after[key][0] == before[key][0]
    assert after[key][1] != before[key][1]


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("right", "wrong", "places"),
    [
        ("a whole number of hours from 0 to 400", "a whole number of hours from 0 to 300", {"9999.10(a)"}),
        ("a whole number of hours from 0 to 400", "a whole number of minutes from 0 to 400", {"9999.10(a)"}),
        ("result is one of passed, failed", "result is one of passed, failed, void", {"9999.20(b)"}),
        ("form_received_on is a date or none", "form_received_on is a date", {"9999.20(a)"}),
        ('ask "How many hours of the course has the trainee done?"', 'ask "How many hours?"', set()),
        ("    sensitive\n", "", set()),
    ],
)
def test_what_a_fact_may_be_is_logic_of_the_rules_that_name_it(
    call: Call, right: str, wrong: str, places: set[str]
) -> None:
    call("review", "--all")
    assert right in FACTS
    (Path(FOLDER) / "facts.pin").write_text(FACTS.replace(right, wrong), encoding="utf-8")
    drifted = set(re.findall(r"the logic of (\S+) as of", call("check").out))
    assert drifted == places


@pytest.mark.usefixtures("project")
def test_layout_notes_and_examples_are_no_logic(call: Call) -> None:
    call("review", "--all")
    change(
        SECTION_10.replace("exact: written_average is at least 70%", "exact:   written_average   is at least 70%")
        .replace('example "a hundred hours, before and since"', 'example "before and since"')
        .replace("    not barred\n", '    not barred\n    note "In words."\n')
    )
    assert call("check", "--strict").code == FINE


@pytest.mark.usefixtures("project")
def test_a_place_that_is_gone_must_be_let_go_of(call: Call) -> None:
    call("review", "--all")
    (Path(FOLDER) / "section_20.pin").unlink()
    said = call("check").out
    assert "9999.20(a) as of 1 Ill. Reg. 1 is pinned and is not there any more" in said
    call("review", "9999.20")
    assert {address for address, _ in entries()} == {"9999.10(a)", "9999.10(b)", "9999.10(c)"}
    assert call("check", "--strict").code == FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "review: name an address, or --all"),
        (("9999.10(a)", "--all"), "review: name an address, or --all"),
        (("--all", "--as", "A. Reviewer"), "review: a review has a name and a day: --as NAME --on DAY"),
        (("--all", "--on", "2021-01-01"), "review: a review has a name and a day: --as NAME --on DAY"),
        (("--all", "--as", "A\tB", "--on", "2021-01-01"), "the name may hold no tab and no control character"),
        (("--all", "--as", "A\nB", "--on", "2021-01-01"), "the name may hold no tab and no control character"),
        (("--all", "--as", "A", "--on", "2021-02-30"), "2021-02-30 is not a day"),
    ],
)
def test_a_call_that_cannot_be_writes_nothing(call: Call, arguments: tuple[str, ...], said: str) -> None:
    found = call("review", *arguments)
    assert found.code == USAGE
    assert said in found.err
    assert not LOCK.exists()


@pytest.mark.usefixtures("project")
def test_rules_that_do_not_compile_are_not_pinned(call: Call) -> None:
    change(SECTION_10.replace("is at least 70%", ">= 70%"))
    said = call("review", "--all")
    assert said.code == NOT_COMPILED
    assert "error[P110]" in said.out
    assert not LOCK.exists()
