"""`pincite history --format svg`: what is in the picture, and that nothing in it runs."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

import hostile
from commands import Call
from pincite.amending.lives import instrument_picture, place_picture
from pincite.amending.picture import Entry, Row, kind, picture
from pincite.cli import FINE
from pincite.deciding.rulebook import Part
from pincite.runtime.timeline import Status
from pincite.runtime.trace import Place
from worlds import WORLDS, World, every_world

SVG = "{http://www.w3.org/2000/svg}"


def drawn(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314  # our own picture


def words(picture_: ElementTree.Element) -> str:
    said = " ".join(" ".join(element.itertext()) for element in picture_.iter(f"{SVG}text"))
    return " ".join(said.split())


@pytest.mark.usefixtures("project")
def test_each_period_is_a_bar_a_number_and_words(call: Call) -> None:
    said = call("history", "9999.10(a)", "--format", "svg")
    assert (said.code, said.err) == (FINE, "")
    root = drawn(said.out)
    rows = json.loads(call("history", "9999.10(a)", "--format", "json").out)
    assert (
        len([r for r in root.iter(f"{SVG}rect") if r.get("class") == "held" and float(r.get("height", 0)) == 16]) == 2
    )
    assert "1 the beginning to 1999-12-31" in words(root)
    assert f"3 {rows[2]['from']} to today in force: amended at 5 Ill. Reg. 50" in words(root)


@pytest.mark.usefixtures("project")
def test_a_picture_has_a_title_and_a_description_that_says_all(call: Call) -> None:
    root = drawn(call("history", "9999.10(a)", "--format", "svg").out)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title desc"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert title.text == "20 Ill. Adm. Code 9999.10(a)"
    assert "2020-07-01 to today: in force: amended at 5 Ill. Reg. 50" in str(desc.text)


@pytest.mark.usefixtures("project")
def test_what_was_filed_later_is_not_drawn(call: Call) -> None:
    assert "5 Ill. Reg. 50" not in call("history", "9999.10(a)", "--format", "svg", "--known", "2020-06-30").out


@pytest.mark.usefixtures("law")
def test_emergencies_lie_over_the_bar_and_a_repeal_ends_it(call: Call) -> None:
    root = drawn(call("history", "1720.120(a)", "--format", "svg").out)
    bars = {
        str(r.get("class")): float(r.get("y", 0)) for r in root.iter(f"{SVG}rect") if r.get("height") in ("9", "16")
    }
    assert bars["unheld-emergency"] != bars["unheld"]
    assert len([p for p in root.iter(f"{SVG}path") if p.get("class") == "end"]) == 2
    assert "ended: repealed, or lapsed" in words(root)
    assert "words not held" in words(root)


@every_world
def test_every_place_and_instrument_can_be_drawn(world: World) -> None:
    book = world.book
    for code in book.instruments:
        part = book.part(code)
        known = book.latest_known(tuple(book.instruments))
        for place in part.places():
            spans = [s.status for s in place.timeline.spans if s.known_from <= known <= s.known_to]
            root = drawn(place_picture(part, place, spans, known))
            wide = float(str(root.get("viewBox")).split()[2])
            for bar in root.iter(f"{SVG}rect"):
                assert float(bar.get("x", 0)) + float(bar.get("width", 0)) <= wide
        assert code in instrument_picture(part, list(part.actions.values()), known)


@pytest.mark.parametrize("text", ["</desc><script>alert(1)</script>", *hostile.INERT[:36], hostile.DECEPTIVE + "x"])
def test_hostile_words_are_words(text: str) -> None:
    row = Row(text, *_some())
    made = picture(text, text, [row], [Entry(kind(row, row.statuses[0]), text, text)], 730_000)
    assert "<script" not in made
    assert all(character.isprintable() or character == "\n" for character in made)
    assert drawn(made).tag == f"{SVG}svg"


def _some() -> tuple[Part, Place, list[Status]]:
    part = WORLDS[1].book.part("H12")
    place = part.places()[0]
    return part, place, [span.status for span in place.timeline.spans]
