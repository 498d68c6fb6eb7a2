"""Every command over every law: what the compiler and the commands say of one jurisdiction they can say of another."""

from __future__ import annotations

import json

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE
from worlds import WORLDS, World, every_question, every_world

DAYS = ("1990-06-01", "2008-01-01", "2016-06-01", "2024-10-01")


@pytest.fixture
def here(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """A world, to stand in."""
    monkeypatch.chdir(world.root)
    return world


@every_world
@pytest.mark.usefixtures("here")
def test_the_rules_are_free_of_errors_and_every_version_is_pinned(call: Call, world: World) -> None:
    said = call("check")
    assert said.code == FINE, said.out
    assert "error" not in said.out
    assert "not-pinned" not in said.out, world.name


@every_world
@pytest.mark.usefixtures("here", "world")
def test_the_checkers_are_what_the_rules_give(call: Call) -> None:
    said = call("build", "--check")
    assert (said.code, "is what the rules give" in said.out) == (FINE, True), said.out


@pytest.mark.parametrize("world", [pytest.param(WORLDS[0], marks=pytest.mark.slow), *WORLDS[1:]], ids=lambda w: w.name)
@pytest.mark.usefixtures("here", "world")
def test_every_example_has_its_outcome_and_no_assertion_is_broken(call: Call) -> None:
    said = call("test")
    assert said.code == FINE, said.out
    assert " 0 examples failed" in said.out
    assert " 0 broken" in said.out


@every_world
@pytest.mark.usefixtures("here")
def test_the_words_of_every_place_can_be_read_on_any_day(call: Call, world: World) -> None:
    shown = 0
    for code in world.book.instruments:
        for place in world.book.part(code).places():
            for day in DAYS if place.kind in ("section", "schedule") else DAYS[-1:]:
                said = call("text", place.address, "--on", day)
                assert said.code in (FINE, FINDINGS), (place.address, day, said.err)
                assert said.out, (place.address, day)
                if place.kind != "announcement":
                    assert said.out.startswith(place.citation), (place.address, day)
                shown += 1
    assert shown > 50


@every_world
@pytest.mark.usefixtures("here")
def test_every_place_and_instrument_has_a_history(call: Call, world: World) -> None:
    for code in world.book.instruments:
        assert call("history", code).code == FINE
        for place in world.book.part(code).places():
            said = call("history", place.address)
            assert said.code == FINE, (place.address, said.err)
            listed = json.loads(call("history", place.address, "--format", "json").out)
            assert len(listed) >= 1, place.address


def test_the_history_of_a_place_tells_what_changed_in_it(call: Call) -> None:
    said = call("history", "1720.30")
    told = " ".join(said.out.partition("what stands in it was changed")[2].split())
    assert "2023-06-23 47 Ill. Reg. 9369: (a), (c), (d), (e), (f)(1), (g), (h), (i), (j)" in told
    assert "what stands in it" not in call("history", "1720.30(g)").out
    assert "47 Ill. Reg. 9369" not in call("history", "1720.30", "--known", "2023-01-01").out


@every_question
@pytest.mark.usefixtures("here")
def test_a_template_with_nothing_filled_in_is_decided(call: Call, world: World, id: str) -> None:
    said = call("facts", id, "--template")
    assert said.code == FINE
    assert said.out.startswith(f"# {world.book.questions[id].words}\n")
    decided = call("decide", id, "--facts", "-", "--on", "2023-08-01", "--format", "json", typed=said.out)
    assert decided.code == FINE, decided.err
    assert json.loads(decided.out)["question"]["id"] == id


@every_question
@pytest.mark.usefixtures("here", "world")
def test_a_decision_can_be_read_in_every_form(call: Call, id: str) -> None:
    for form, first in (("text", ""), ("html", "<!doctype html>"), ("md", "# ")):
        said = call("decide", id, "--on", "2023-08-01", "--format", form)
        assert said.code == FINE, said.err
        assert said.out.startswith(first)
        assert "()" not in said.out, form
