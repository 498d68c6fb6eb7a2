"""The list of changes between proposal and adoption, read as instructions, slips and all."""

from __future__ import annotations

import pytest

from notices import FORMS, make, read
from pincite.register.changes import read_changes
from pincite.register.document import Line, Printed, Spot

Said = tuple[str, str | None, str | None, str | None, int]


def instructions(text: str) -> tuple[list[Said], list[str]]:
    spot = Spot(1, 1)
    made, unread = read_changes([Line((Printed(text, spot=spot),), spot)], FORMS)
    return [(i.kind, i.old, i.new, i.anchor, i.times) for i in made], [words for words, _ in unread]


READ: list[tuple[str, list[Said]]] = [
    ('9999.10(a), strike "old" and add "new".', [("replace", "old", "new", None, 1)]),
    ('9999.10(a), strike "old", add "new".', [("replace", "old", "new", None, 1)]),
    ('9999.10(a), strike "old" and add "new" (two times). Strike "his" and add "her"',
     [("replace", "old", "new", None, 2), ("replace", "his", "her", None, 1)]),
    ('9999.10(a), strike "old" and add "new". (three times)', [("replace", "old", "new", None, 3)]),
    ('9999.10(a), change "old" to "new".', [("change", "old", "new", None, 1)]),
    ('9999.10(a), change the date to "May 1, 2024".', [("change", None, "May 1, 2024", None, 1)]),
    ('9999.10(a), after "one" add "two" and before "three" add "four" (twice).',
     [("after", None, "two", "one", 1), ("before", None, "four", "three", 2)]),
    ('9999.10(a), add "two" before "three".', [("before", None, "two", "three", 1)]),
    ('9999.10(a), at the beginning of the text add "Big"; strike "x" and add "y".',
     [("start", None, "Big", None, 1), ("replace", "x", "y", None, 1)]),
    ('9999.10(a), strike "one" and "two" and strike "three" and add "four"; and after "five" add "six".',
     [("strike", "one", None, None, 1), ("strike", "two", None, None, 1), ("replace", "three", "four", None, 1),
      ("after", None, "six", "five", 1)]),
    ('9999.10(a), capitalize "comprehensive". Before "Act" add "Whole".',
     [("capitalize", "comprehensive", None, None, 1), ("before", None, "Whole", "Act", 1)]),
    ('9999.10(a), after "if" add a colon.', [("after", None, ":", "if", 1)]),
    ('9999.10(a), after "70%" add ", as certified,".', [("after", None, ", as certified,", "70%", 1)]),
    ('9999.10(a), delete "old" and add "new".', [("replace", "old", "new", None, 1)]),
    ("9999.10(a), strike \u201chis\u201d and add \u201cthe holder\u2019s\u201d.", [("replace", "his", "the holder's", None, 1)]),
    ('Section 9999.10(b)(2)(A), strike "old".', [("strike", "old", None, None, 1)]),
    ('9999.10(a), after "x" add "y" and strike the parens.', [("after", None, "y", "x", 1), ("unbracket", None, None, None, 1)]),
    ('9999.10(a), strike "x" and remove parens.', [("strike", "x", None, None, 1), ("unbracket", None, None, None, 1)]),
    ('9999.10(a), delete the text and add "The".', [("add", None, "The", None, 1)]),
    # slips of those who wrote the list
    ('9999.10(a), change "Exam" to Examination".', [("change", "Exam", "Examination", None, 1)]),
    ('9999.10(a), strike the old words to the end" and add "the new ones".',
     [("replace", "the old words to the end", "the new ones", None, 1)]),
    ('9999.10(a), delete "Until it is so, and capitalize "the" and before the period, add "until so".',
     [("strike", "Until it is so", None, None, 1), ("capitalize", "the", None, None, 1), ("before", None, "until so", ".", 1)]),
    ('9999.10(a), "his" and add "the holder\'s" (twice).', [("replace", "his", "the holder's", None, 2)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READ, ids=[text[12:60] for text, _ in READ])
def test_a_line_is_read(text: str, wanted: list[Said]) -> None:
    assert instructions(text) == (wanted, [])


@pytest.mark.parametrize(
    "text",
    [
        "9999.10(a), strike the hyphens.",
        '9999.10(a), before "x" do nothing.',
        'Somewhere, strike "x".',
        "9999.10(a), change " + "x " * 20_000 + '"y"',
    ],
    ids=["no words", "no verb", "no address", "too long"],
)
def test_what_cannot_be_read_is_kept_to_be_said(text: str) -> None:
    made, unread = instructions(text)
    assert made == []
    assert unread


def test_a_heading_among_the_changes_is_passed_over() -> None:
    assert instructions("Subpart A:") == ([], [])


def test_a_change_that_cannot_be_read_is_a_finding_at_its_line() -> None:
    text = make(2, "turned").text.replace("- 7) Differences between proposal and final version: as follows:\n",
                                          "- 7) Differences between proposal and final version: as follows:\n\n"
                                          "9999.10(a), strike the hyphens.\n")  # fmt: skip
    said = [d for d in read(text).found if d.code == "P724"]
    assert [text.split("\n")[d.at.span.line - 1] for d in said] == ["9999.10(a), strike the hyphens."]


def with_change(line: str) -> str:
    text = make(4).text
    lead = "- 7) Differences between proposal and final version: as follows:\n"
    assert lead in text
    return text.replace(lead, f"{lead}\n{line}\n")


def test_a_change_that_the_text_does_not_show_is_said() -> None:
    outcome = read(with_change('9999.10(a), after "nowhere" add "at all".'))
    assert [(d.code, d.law) for d in outcome.found] == [("P725", "9999.10(a)")]
    assert "does not show it" in outcome.found[0].message


def test_a_change_under_a_wrong_number_is_found_where_it_is_shown() -> None:
    made = make(4, "turned")
    place = next(address for address, changes in made.changes.items() if any(b and s for b, s in changes))
    old, new = next(change for change in made.changes[place] if all(change))
    line = f'strike "{old}" and add "{new}"'
    assert line in made.text
    text = made.text.replace(f"{place}, ", f"9998.75{place[place.index('(') :]}, ", 1)
    outcome = read(text)
    found = {p.address: p for notice in outcome.result for p in notice.places()}[place]
    assert (old, new) in [(change.before, change.since) for change in found.changes]
    assert any(f"met at {place}" in d.message for d in outcome.found if d.code == "P725")
