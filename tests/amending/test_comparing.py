"""The words of two days: places that are new, gone, renumbered, moved, not held; and which action changed what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from documents import PART
from pincite.amending.blame import blame
from pincite.amending.changes import HEADINGS, Change, Comparison
from pincite.amending.changes import shown as shown_of
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.saying import by, remarks, unchanged, verdict
from pincite.amending.textform import as_text, words
from pincite.runtime.addresses import stands_in
from rulebooks import checkers
from worlds import World, every_world

LAW = (
    PART
    + """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2005
  amended at 9 Ill. Reg. 90, effective July 1, 2010
  emergency amendment at 12 Ill. Reg. 120, effective July 1, 2012, for a maximum of 150 days
  amended at 14 Ill. Reg. 140, effective July 1, 2014

section 9999.10 "Invented"

a)
  until 5 Ill. Reg. 50
    | A person pays ten dollars before the first of May.
    informational
  since 5 Ill. Reg. 50 until 9 Ill. Reg. 90
    | A person pays twelve dollars before the first of May.
    informational
  since 9 Ill. Reg. 90
    | A person pays twelve dollars before the last of May.
    informational
  during 12 Ill. Reg. 120
    | Nobody pays.
    informational

b) since 9 Ill. Reg. 90
  | An appeal is made in writing.
  informational

c)
  formerly (b) until 9 Ill. Reg. 90
  | The office keeps a list of those who have paid what they owe.
  informational

d) until 9 Ill. Reg. 90
  | What the office has collected in a year is told to the public.
  informational

e)
  until 9 Ill. Reg. 90
    not held because "nobody kept it"
  since 9 Ill. Reg. 90
    | Notice is given by letter.
    informational

section 9999.20 "Another"

a) since 9 Ill. Reg. 90
  | What the office has collected in a year is told to all the public.
  informational
"""
)


@contextmanager
def life(known: str | None = None) -> Iterator[Life]:
    with checkers(LAW) as book:
        part = book.part("9999")
        yield Life(book, part, date.fromisoformat(known).toordinal() if known else book.latest_known(("9999",)))


def found(of: Life, cite: str | None, first: str, last: str) -> Comparison:
    top = None if cite is None else of.part.place(cite)
    return compare(of, top, date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


def only(of: Life, cite: str, first: str, last: str) -> Change:
    changes = found(of, cite, first, last).changes
    assert [change.place.address for change in changes] == [cite]
    return changes[0]


def shown(change: Change) -> list[str]:
    return [words(line, len(change.steps) > 1) for line in change.lines]


def test_each_change_of_words_says_which_action_made_it() -> None:
    with life() as of:
        change = only(of, "9999.10(a)", "2004-01-01", "2011-01-01")
        assert shown(change) == [
            "A person pays [-ten-]^1 {+twelve+}^1 dollars before the [-first-]^2 {+last+}^2 of May."
        ]
        assert [step.says for step in change.steps] == [
            "amended at 5 Ill. Reg. 50, effective July 1, 2005",
            "amended at 9 Ill. Reg. 90, effective July 1, 2010",
        ]


def test_an_emergency_that_came_and_went_changed_nothing() -> None:
    with life() as of:
        assert only(of, "9999.10(a)", "2012-06-01", "2013-06-01").what == "same"
        during = only(of, "9999.10(a)", "2012-06-01", "2012-08-01")
        assert [step.who for step in during.steps] == ["12 Ill. Reg. 120"]
        after = only(of, "9999.10(a)", "2012-08-01", "2013-06-01")
        assert [step.who for step in after.steps] == ["lapse of 12 Ill. Reg. 120"]
        assert after.steps[0].says == "lapse of 12 Ill. Reg. 120, from November 28, 2012"
        across = only(of, "9999.10(a)", "2004-01-01", "2013-06-01")
        assert "From July 1, 2012 to November 27, 2012 the words of 12 Ill. Reg. 120 stood over it." in across.notes
        assert [step.day for step in across.steps] == [date(2005, 7, 1).toordinal(), date(2010, 7, 1).toordinal()]


def test_a_renumbered_place_is_neither_struck_nor_added() -> None:
    with life() as of:
        change = only(of, "9999.10(c)", "2005-01-01", "2011-01-01")
        assert (change.what, change.called, change.formerly) == ("changed", "9999.10(c)", "9999.10(b)")
        assert [run.kind for line in change.lines for run in line] == ["same"]
        comparison = found(of, "9999.10(c)", "2005-01-01", "2011-01-01")
        assert by(comparison, change) == ["renumbered: amended at 9 Ill. Reg. 90, effective July 1, 2010"]
        assert remarks(comparison, change) == ["Formerly 9999.10(b)."]
        assert any(line.startswith("[-(b)-] {+(c)+} The office") for line in as_text(comparison, 100))
        assert only(of, "9999.10(c)", "2011-01-01", "2012-01-01").formerly == ""


def test_what_has_the_number_of_another_is_new() -> None:
    with life() as of:
        change = only(of, "9999.10(b)", "2005-01-01", "2011-01-01")
        assert (change.what, shown(change)) == ("new", ["{+An appeal is made in writing.+}"])


def test_words_that_went_to_another_place_have_moved() -> None:
    with life() as of:
        changes = {c.place.address: c for c in found(of, None, "2005-01-01", "2011-01-01").changes}
        gone, came = changes["9999.10(d)"], changes["9999.20(a)"]
        assert (gone.what, came.what) == ("gone", "new")
        assert [(m.way, m.there) for m in gone.moved] == [("to", "9999.20(a)")]
        comparison = found(of, None, "2005-01-01", "2011-01-01")
        assert remarks(comparison, came) == [
            "The words come from 9999.10(d), where they read otherwise: What the office has collected in a year is told "
            "to {+all+} the public."
        ]
        assert [step.says for step in gone.steps] == ["repealed at 9 Ill. Reg. 90, effective July 1, 2010"]


def test_words_that_are_not_held_are_not_taken_for_unchanged() -> None:
    with life() as of:
        comparison = found(of, "9999.10(e)", "2005-01-01", "2011-01-01")
        change = comparison.changes[0]
        assert change.what == "unknown"
        assert comparison.unknown
        assert not comparison.same
        assert {run.kind for line in change.lines for run in line} == {"same"}
        assert any("are not held: nobody kept it" in said for said in remarks(comparison, change))
        assert "cannot be compared" in verdict(comparison)


def test_nothing_changed_is_said() -> None:
    with life() as of:
        comparison = found(of, "9999.10", "2010-08-01", "2011-01-01")
        assert comparison.same
        assert verdict(comparison) == "Nothing changed: the words are the same on both days."
        assert unchanged(comparison) == "Unchanged: 9999.10."
        assert found(of, "9999.10(d)", "2011-01-01", "2012-01-01").changes == ()


def test_what_was_filed_later_is_not_seen() -> None:
    with life("2010-06-30") as of:
        assert only(of, "9999.10(c)", "2005-01-01", "2011-01-01").what == "same"
        assert [step.who for step in only(of, "9999.10(a)", "2004-01-01", "2011-01-01").steps] == ["5 Ill. Reg. 50"]


@pytest.mark.parametrize("day", ["2011-01-01", "2013-06-01"])
def test_each_phrase_has_the_action_that_put_it_there(day: str) -> None:
    with life() as of:
        entry = blame(of, of.part.place("9999.10(a)"), date.fromisoformat(day).toordinal()).places[0]
        assert [(p.words, p.origin.step.who, p.origin.older) for p in entry.paragraphs[0]] == [
            ("A person pays", "1 Ill. Reg. 1", False),
            ("twelve", "5 Ill. Reg. 50", False),
            ("dollars before the", "1 Ill. Reg. 1", False),
            ("last", "9 Ill. Reg. 90", False),
            ("of May.", "1 Ill. Reg. 1", False),
        ]


def test_words_after_words_that_are_not_held_may_be_older() -> None:
    with life() as of:
        entry = blame(of, of.part.place("9999.10(e)"), date(2011, 1, 1).toordinal()).places[0]
        assert [p.origin.says for p in entry.paragraphs[0]] == [
            "held since July 1, 2010 (9 Ill. Reg. 90); older, how much is not known"
        ]
        before = blame(of, of.part.place("9999.10(e)"), date(2009, 1, 1).toordinal())
        assert before.wanting
        assert "not held" in before.places[0].why


def test_words_that_an_emergency_tried_out_are_those_of_the_action_that_adopted_them() -> None:
    law = (
        LAW.replace(", effective July 1, 2014\n", ", effective October 1, 2012\n    replaces 12 Ill. Reg. 120\n")
        .replace(
            "last of May.\n    informational\n",
            "last of May.\n    informational\n  since 14 Ill. Reg. 140\n    | Nobody pays anything.\n    informational\n",
        )
        .replace(
            "  since 9 Ill. Reg. 90\n    | A person", "  since 9 Ill. Reg. 90 until 14 Ill. Reg. 140\n    | A person"
        )
    )
    with checkers(law) as book:
        of = Life(book, book.part("9999"), book.latest_known(("9999",)))
        change = only(of, "9999.10(a)", "2012-06-01", "2013-06-01")
        assert [step.says for step in change.steps] == ["amended at 14 Ill. Reg. 140, effective October 1, 2012"]
        assert any("12 Ill. Reg. 120 stood over it" in note for note in change.notes)
        entry = blame(of, of.part.place("9999.10(a)"), date(2013, 1, 1).toordinal()).places[0]
        assert {p.origin.step.who for p in entry.paragraphs[0]} == {"1 Ill. Reg. 1", "14 Ill. Reg. 140"}


@every_world
def test_the_two_sides_are_the_words_of_the_two_days(world: World) -> None:
    book = world.book
    for code in book.instruments:
        of = Life(book, book.part(code), book.latest_known(tuple(book.instruments)))
        days = [a.effective for a in of.part.actions.values() if a.effective > 1]
        for first, last in ((min(days) - 1, max(days)), (days[-1] - 1, days[-1]), (days[0], max(days))):
            for change in compare(of, None, min(first, last), max(first, last)).changes:
                for kind, day in (("struck", min(first, last)), ("added", max(first, last))):
                    side = of.on(change.place, day).words
                    lines = [" ".join(r.words for r in line if r.kind in ("same", kind)) for line in change.lines]
                    if change.what != "unknown":
                        assert [line for line in lines if line] == [" ".join(text.split()) for text in side or ()]
                marked = [run for line in change.lines for run in line if run.kind != "same"]
                assert all(0 <= run.step < len(change.steps) for run in marked)


def test_what_is_left_out_is_named_where_something_in_it_changed() -> None:
    with life() as of:
        comparison = found(of, None, "2004-01-01", "2006-01-01")
        lines = list(as_text(comparison, 100, brief=True))
        assert "20 Ill. Adm. Code 9999.10  Invented" in lines
        assert lines[-1] == "Unchanged: 9999.10(b), 9999.10(d), 9999.20."
        assert lines.index("20 Ill. Adm. Code 9999.10  Invented") < lines.index(
            "  (a) A person pays [-ten-] {+twelve+} dollars before the first of May."
        )


@every_world
def test_a_brief_redline_names_what_it_leaves_out(world: World) -> None:
    for code in world.book.instruments:
        of = Life(world.book, world.book.part(code), world.book.latest_known(tuple(world.book.instruments)))
        last = max(action.effective for action in of.part.actions.values())
        comparison = compare(of, None, last - 1, last)
        for change, outer in shown_of(comparison, True):
            inside = [c for c in comparison.changes if stands_in(change.place.address, c.place.address)]
            nearest = inside[-1] if inside else None
            hidden = nearest is not None and nearest.what == "same" and nearest.place.kind not in HEADINGS
            assert bool(outer) is hidden
