"""A draft of a notice, written and read again: the words of both days come back to the character, whatever the form."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import FORMS, LAW, codes, places
from pincite.amending.changes import Comparison, Run
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.words import redline
from pincite.diagnostics import Outcome
from pincite.jurisdiction import JurisdictionError
from pincite.register.document import Mark, Notice
from pincite.register.files import read_file
from pincite.register.forms import read_forms
from pincite.register.writing.asdocx import as_docx
from pincite.register.writing.astext import as_text
from pincite.register.writing.compose import compose, spaced
from pincite.register.writing.draft import Draft
from pincite.register.writing.wording import wording
from pincite.runtime.timeline import Action
from worlds import WORLDS

BOOK = WORLDS[0].book
DAYS = ("2023-06-22", "2023-06-23")


@lru_cache
def compared(first: str = DAYS[0], last: str = DAYS[1]) -> Comparison:
    days = (date.fromisoformat(day).toordinal() for day in (first, last))
    return compare(Life(BOOK, BOOK.part("1720"), BOOK.latest_known(tuple(BOOK.instruments))), None, *days)


def action(of: Comparison) -> Action:
    return next(a for a in of.life.part.actions.values() if a.effective == of.last)


def draft(of: Comparison, kind: str = "adopted") -> Draft:
    part = of.life.part
    said = {
        "title": part.title,
        "citation": part.citation,
        "instrument": part.code,
        "authority": "The Act.",
        "agency": "Board",
    }
    return compose(of, action(of) if kind == "adopted" else None, said, [], wording(FORMS, kind), FORMS)


def check_same(of: Comparison, outcome: Outcome[tuple[Notice, ...]]) -> None:
    """Every place that is printed has the words of both days."""
    found = places(outcome)
    (notice,) = outcome.result
    printed = {body.address for body in notice.sections}
    count = 0
    for change in of.changes:
        if not any(change.place.address == top or change.place.address[len(top) :][:1] in ("(", " ", ".") for top in printed
                   if change.place.address.startswith(top)):  # fmt: skip
            continue
        words = [of.life.on(change.place, day).words or () for day in (of.first, of.last)]
        place = found[change.called or change.place.address]
        assert [place.before or "", place.since or ""] == [
            "\n".join(" ".join(line.split()) for line in w) for w in words
        ]
        count += 1
    assert count > 100


@pytest.mark.parametrize("form", ["text", "docx"])
def test_an_amendment_of_the_law_is_written_and_read_again(form: str) -> None:
    of = compared()
    made = as_text(draft(of)).encode() if form == "text" else as_docx(draft(of))
    outcome = read_file(made, "notice", LAW, FORMS)
    check_same(of, outcome)
    assert set(codes(outcome)) <= {"P727"}  # a label that changed is said
    (notice,) = outcome.result
    assert (notice.kind, notice.citation, notice.effective) == ("adopted", of.life.part.citation, date(2023, 6, 23))
    assert notice.register == action(of).id
    assert {row.address for row in notice.table} == {body.address for body in notice.sections}


def test_a_draft_is_the_same_every_time_and_says_what_is_to_be_filled_in() -> None:
    one, other = draft(compared()), draft(compared())
    assert as_docx(one) == as_docx(other)
    assert one.blanks == as_text(one).count("[TO BE FILLED IN: ") > 5


def test_a_proposal_has_no_page_and_no_day() -> None:
    made = as_text(draft(compared(), "proposed"))
    assert "NOTICE OF PROPOSED AMENDMENTS" in made
    assert "(Source: Amended at [TO BE FILLED IN: page of the Register], effective [TO BE FILLED IN:" in made
    (notice,) = read_file(made.encode(), "notice", LAW, FORMS).result
    assert (notice.kind, notice.register) == ("proposed", None)


def test_forms_that_do_not_say_how_to_write_are_refused() -> None:
    from pincite.language import prelude

    text = prelude("il", "notice.toml")
    without = text[: text.index("[write]")]
    with pytest.raises(JurisdictionError, match="how to write"):
        wording(read_forms(without), "adopted")


WORDS = st.lists(
    st.sampled_from(["a", "(b)", "c,", "d.", ".98", "--", "e-f", "*g*", "~~h", "<u>", "\\*", "[i](#)"]), max_size=12
)


@given(WORDS, WORDS)
def test_the_words_of_each_side_are_spaced_alike(old: list[str], new: list[str]) -> None:
    line = [Run(piece.kind, piece.words) for piece in redline(" ".join(old), " ".join(new))]
    found = list(spaced(line))
    for gone, words in ((Mark.ADDED, old), (Mark.STRUCK, new)):
        assert "".join(s.text for s in found if s.mark is not gone).strip() == " ".join(words)


@given(WORDS, WORDS)
def test_any_words_come_back_from_the_text_form_and_the_docx(old: list[str], new: list[str]) -> None:
    line = tuple(
        Run(piece.kind, piece.words) for piece in redline(" ".join(["x", *old, "y"]), " ".join(["x", *new, "z"]))
    )
    of = compared()
    first = next(n for n, c in enumerate(of.changes) if c.place.address == "1720.25(g)")
    head = next(c for c in of.changes if c.place.address == "1720.25")
    before = [c for c in of.changes if c.place.address in [f"1720.25({x})" for x in "abcdef"]]
    one = of._replace(changes=(head, *before, of.changes[first]._replace(lines=(line,))))
    for made in (as_text(draft(one)).encode(), as_docx(draft(one))):
        place = places(read_file(made, "notice", LAW, FORMS))["1720.25(g)"]
        assert (place.before, place.since) == (" ".join(["x", *old, "y"]), " ".join(["x", *new, "z"]))
