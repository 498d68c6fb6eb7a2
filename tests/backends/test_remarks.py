"""What is said beside the rules is in the package, with the words and the versions it is said of."""

from __future__ import annotations

from rulebooks import checkers

RULES = """\
not held for 9999.30 to 9999.40 because "nothing older is on file"
not encoded for 9999.50 because "it is not entered yet"

fact hours_done is a whole number of hours from 0 to 100
  ask "How many hours were done?"
  note "Hours of instruction."

unit points is "points"

fact years is a whole number of years from 0 to 99

a)
  since 1 Ill. Reg. 1
    | The Office keeps a list. An applicant is admitted after 50 hours. The Act applies.
  procedural on "The Office keeps a list."
  not encoded because "the Act is not on file"
    on "The Act applies."
  note "A comma was printed after hours."

  define enough as hours_done is at least 50 hours
    on "after 50 hours"

  question admitted "Is the applicant admitted?"
    answer enough

b)
  | The fee is 5 from 20 to 59 years.

  table fee in points
    down years
      20 to 59   5
    gap under 20 because "no fee is stated"
    gap 60 and over because "no fee is stated"

  question fee_owed "What is the fee?"
    answer table fee at years
"""


def said(at: str, kind: str) -> list[tuple[str, str]]:
    with checkers(RULES) as book:
        remarks = book.remarks()
    return [(r["words"], r["because"]) for r in remarks if (r["at"], r["kind"]) == (at, kind)]


def test_classes_are_told_with_their_words_and_reasons() -> None:
    assert said("9999.10(a)", "procedural") == [("The Office keeps a list.", "")]
    assert said("9999.10(a)", "not_encoded") == [("The Act applies.", "the Act is not on file")]


def test_places_that_are_left_out_are_told_of_the_instrument() -> None:
    assert said("9999", "not_held") == [("9999.30 to 9999.40", "nothing older is on file")]
    assert said("9999", "not_encoded") == [("9999.50", "it is not entered yet")]


def test_notes_are_told_of_places_and_of_names() -> None:
    assert said("9999.10(a)", "note") == [("", "A comma was printed after hours.")]
    assert said("9999.hours_done", "note") == [("", "Hours of instruction.")]


def test_rows_that_a_table_does_not_have_are_told_with_their_keys() -> None:
    rows = [('"fee" for years under 20', "no fee is stated"), ('"fee" for years 60 and over', "no fee is stated")]
    assert said("9999.10(b)", "gap") == rows


def test_what_is_said_of_a_place_names_versions_it_has() -> None:
    with checkers(RULES) as book:
        part = book.part("9999")
        versions = {place.address: set(range(len(place.versions))) for place in part.places()}
        remarks = [r for r in book.remarks() if r["at"] in versions and r["at"] != "9999"]
    assert len(remarks) > 3
    assert all(r["versions"] and set(r["versions"]) <= versions[r["at"]] for r in remarks)
