"""Source notes: every form of clause as data, printed again; emergencies with how they ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import FORMS, make, read
from pincite.jurisdiction import JurisdictionError
from pincite.register.document import Deed
from pincite.register.forms import forms, read_forms
from pincite.register.sources import day_of, entered_deed, print_source, read_clause, read_source

CLAUSES = [
    ("Filed and effective July 26, 1966", Deed("filed", effective=date(1966, 7, 26))),
    ("filed June 1, 1977, effective June 11, 1977", Deed("filed", effective=date(1977, 6, 11))),
    ("codified at 7 Ill. Reg. 11232", Deed("codified", "7 Ill. Reg. 11232")),
    ("amended at 3 Ill. Reg. 5, p. 865, effective February 2, 1979", Deed("amended", "3 Ill. Reg. 5, p. 865", date(1979, 2, 2))),
    ("recodified at 8 Ill. Reg. 2020", Deed("recodified", "8 Ill. Reg. 2020")),
    (
        "recodified from 92 Ill. Adm. Code 10 at 8 Ill. Reg. 2020",
        Deed("recodified", "8 Ill. Reg. 2020", to=" from 92 Ill. Adm. Code 10"),
    ),
    (
        "rules repealed, new rules adopted at 9 Ill. Reg. 77, effective May 1, 1985",
        Deed("rules_replaced", "9 Ill. Reg. 77", date(1985, 5, 1)),
    ),
    (
        "old Part repealed and new Part adopted at 9 Ill. Reg. 77, effective May 1, 1985",
        Deed("rules_replaced", "9 Ill. Reg. 77", date(1985, 5, 1)),
    ),
    (
        "emergency amendment at 16 Ill. Reg. 727, effective January 1, 1992, for a maximum of 150 days",
        Deed("emergency", "16 Ill. Reg. 727", date(1992, 1, 1), 150, to="emergency amendment"),
    ),
    (
        "emergency rule adopted at 16 Ill. Reg. 727, effective January 1, 1992",
        Deed("emergency", "16 Ill. Reg. 727", date(1992, 1, 1), to="emergency rule adopted"),
    ),
    (
        "emergency rules at 16 Ill. Reg. 727, effective January 1, 1992, for a maximum of 150 days, or until new rules are made",
        Deed("emergency", "16 Ill. Reg. 727", date(1992, 1, 1), 150, to="emergency rules", until=", or until new rules are made"),
    ),
    ("emergency expired May 13, 2023", Deed("emergency_expired", expired=date(2023, 5, 13))),
    (
        "peremptory amendment at 20 Ill. Reg. 11, effective March 3, 1996",
        Deed("peremptory", "20 Ill. Reg. 11", date(1996, 3, 3)),
    ),
    (
        "expedited correction at 20 Ill. Reg. 11, effective March 3, 1996",
        Deed("corrected", "20 Ill. Reg. 11", date(1996, 3, 3)),
    ),
    ("rule suspended at 20 Ill. Reg. 11, effective March 3, 1996", Deed("suspended", "20 Ill. Reg. 11", date(1996, 3, 3))),
    ("suspension withdrawn at 20 Ill. Reg. 11, effective March 3, 1996", Deed("withdrawn", "20 Ill. Reg. 11", date(1996, 3, 3))),
    ("Adopted at 37 Ill. Reg. 3051, effective February 26, 2013", Deed("adopted", "37 Ill. Reg. 3051", date(2013, 2, 26))),
    ("repealed at 40 Ill. Reg. 1, effective January 4, 2016", Deed("repealed", "40 Ill. Reg. 1", date(2016, 1, 4))),
    (
        "Section repealed, new Section renumbered from Section 9 at 40 Ill. Reg. 1, effective January 4, 2016",
        Deed("renumbered", "40 Ill. Reg. 1", date(2016, 1, 4), to="Section repealed, new Section renumbered from Section 9"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("words", "deed"), CLAUSES, ids=[words[:50] for words, _ in CLAUSES])
def test_a_clause_is_read(words: str, deed: Deed) -> None:
    assert read_clause(words, FORMS) == replace(deed, words=words)


def test_every_form_of_clause_is_tried() -> None:
    assert {deed.kind for _, deed in CLAUSES} == {clause.kind for clause in FORMS.clauses}


@pytest.mark.parametrize(
    "words",
    ["amended at 12 Ill. Reg. 345, effective February 30, 2024", "amended at Ill. Reg. 345", "amended", "", "x" * 5000],
)
def test_what_is_no_clause_is_not_read(words: str) -> None:
    assert read_clause(words, FORMS) is None


def test_how_emergencies_ended() -> None:
    note = (
        "Adopted at 1 Ill. Reg. 5, effective July 1, 1999; emergency amendment at 2 Ill. Reg. 6, effective January 1, 2000, for a"
        " maximum of 150 days; emergency expired May 29, 2000; emergency amendment at 3 Ill. Reg. 7, effective January 1, 2002,"
        " for a maximum of 150 days; amended at 3 Ill. Reg. 9, effective March 1, 2002; emergency amendment at 4 Ill. Reg. 8,"
        " effective January 1, 2003; amended at 5 Ill. Reg. 1, effective January 1, 2005."
    )
    deeds, unread = read_source(note, FORMS)
    emergencies = [(d.cite, d.expired, d.replaced_by, d.open_end) for d in deeds if d.kind == "emergency"]
    assert unread == ()
    assert emergencies == [
        ("2 Ill. Reg. 6", date(2000, 5, 29), None, False),
        ("3 Ill. Reg. 7", None, "3 Ill. Reg. 9", False),
        ("4 Ill. Reg. 8", None, None, True),
    ]


def test_a_clause_that_cannot_be_read_is_said_and_the_others_are_read() -> None:
    text = make(1).text.replace("Adopted at 30 Ill. Reg. 5, effective July 1, 2006", "Adopted who knows when")
    outcome = read(text)
    said = [d for d in outcome.found if d.code == "P723"]
    assert len(said) == 1
    assert "who knows when" in said[0].message
    assert text.split("\n")[said[0].at.span.line - 1].startswith("SOURCE")
    assert [deed.kind for deed in outcome.result[0].source_note] == ["amended"]


# ---- printed and read again --------------------------------------------------------------------------------------------

DAYS = st.dates(date(1966, 1, 1), date(2099, 12, 31))
PAGES = st.one_of(
    st.builds("{} Ill. Reg. {}".format, st.integers(1, 99), st.integers(1, 99999)),
    st.builds("{} Ill. Reg. {}, p. {}".format, st.integers(1, 4), st.integers(1, 52), st.integers(1, 999)),
)
DEEDS = st.one_of(
    st.builds(Deed, st.sampled_from(["adopted", "amended", "repealed", "peremptory", "corrected", "suspended"]), PAGES, DAYS),
    st.builds(Deed, st.sampled_from(["recodified", "codified"]), PAGES),
    st.builds(Deed, st.just("filed"), effective=DAYS),
    st.builds(
        Deed, st.just("emergency"), PAGES, DAYS, st.one_of(st.none(), st.integers(1, 150)), st.one_of(st.none(), DAYS),
        to=st.sampled_from(["emergency amendment", "emergency rule"]),
    ),
)  # fmt: skip


@given(st.lists(DEEDS, min_size=1, max_size=8))
def test_a_source_note_that_is_printed_reads_the_same(deeds: list[Deed]) -> None:
    read_again, unread = read_source(print_source(deeds, FORMS), FORMS)
    assert unread == ()
    plain = [replace(deed, words="", replaced_by=None, open_end=False) for deed in read_again]
    assert plain == deeds


def test_a_deed_of_no_known_kind_is_not_printed() -> None:
    with pytest.raises(ValueError, match="no clause"):
        print_source([Deed("dreamt")], FORMS)


@given(DAYS)
def test_a_day_that_is_printed_reads_the_same(day: date) -> None:
    assert day_of(f"effective {day:%B} {day.day}, {day.year}", FORMS) == day


def test_forms_that_cannot_be_used_say_why() -> None:
    for text, said in (("x =", "not TOML"), ("[body]\nschedule_word = 'A'\nsection_word = 'S'", "missing")):
        with pytest.raises(JurisdictionError, match=said):
            read_forms(text)
    with pytest.raises(JurisdictionError, match="no forms"):
        forms("nowhere")


DAY = "effective May 1, 2001"
ENTERED = {
    "emergency amendment at 2 Ill. Reg. 6, effective January 1, 2000, for a maximum of 150 days": None,
    f"emergency rules adopted at 2 Ill. Reg. 6, {DAY}, for a maximum of 150 days, or until repealed": (
        f"emergency rules at 2 Ill. Reg. 6, {DAY}, for a maximum of 150 days"
    ),
    "recodified from 1 Ill. Adm. Code 5 at 9 Ill. Reg. 1": "recodified at 9 Ill. Reg. 1",
    f"Section 10 renumbered to 20 at 9 Ill. Reg. 1, {DAY}": f"renumbered at 9 Ill. Reg. 1, {DAY}",
    f"suspension withdrawn by JCAR at 9 Ill. Reg. 1, {DAY}": f"suspension lifted at 9 Ill. Reg. 1, {DAY}",
}


@pytest.mark.parametrize(("printed", "entered"), ENTERED.items())
def test_an_action_is_entered_in_the_words_of_rule_files(printed: str, entered: str | None) -> None:
    deed = read_clause(printed, FORMS)
    assert deed is not None
    assert entered_deed(deed, FORMS) == (entered or printed)
    assert print_source([deed], FORMS) == f"{printed}.".replace(" by JCAR", "")
