"""Finding provisions by words: ranked, under every name of a thing, on a day or in all versions, whatever is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.deciding.rulebook import Rulebook
from pincite.finding.search import Answer, search
from pincite.finding.words import find_run, folded, likeness, words_of
from pincite.proving.loading import loaded
from projects import FOLDER, PART, compiled

RULES = {
    f"{FOLDER}/part.pin": PART,
    f"{FOLDER}/facts.pin": """\
term examination is an examination "Licence Examination"
  called "Final Test" in 9999.20
  called "sitting" in 9999.10(b)
fact stays is yes or no
""",
    f"{FOLDER}/section_10.pin": """\
section 9999.10 "Licences"

a)
  until 5 Ill. Reg. 50
    | The fee for the Licence Examination is small.
  since 5 Ill. Reg. 50
    | The fee for the Licence Examination is big.
  informational
b)
  | A sitting lasts 3 hours. The “café” is closed during a sitting; licences aren't given there.
  question open "Is the café open?"
    answer lasts
  define lasts as stays
""",
    f"{FOLDER}/section_20.pin": """\
section 9999.20 "Repeating a Final Test"

a)
  | Whoever fails may repeat it after 3 months, for a fee. A sitting of the office is public.
  informational
b)
  | The Final Test is taken in writing.
  informational
""",
}
LATE = date(2026, 1, 1).toordinal()


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with loaded(compiled(RULES).plan, "regs") as made:
        yield made


def ask(book: Rulebook, query: str, on: date | None = date(2021, 1, 1)) -> Answer:
    return search(book, query, ["9999"], on.toordinal() if on else None, LATE)


def where(answer: Answer) -> list[tuple[str, str]]:
    return [(hit.passage.kind, hit.passage.address) for hit in answer.hits]


def test_all_words_must_be_there_and_the_day_counts(book: Rulebook) -> None:
    assert where(ask(book, "fee big")) == [("text", "9999.10(a)")]
    assert where(ask(book, "fee small"))[0] == ("text", "9999.10(a)")
    assert ask(book, "fee small").hits[0].missing == ("small",)
    assert ask(book, "fee small", date(2010, 1, 1)).hits[0].missing == ()
    assert [
        hit.passage.version for hit in ask(book, "the fee for", None).hits if hit.passage.address == "9999.10(a)"
    ] == [0, 1]


def test_one_name_finds_another_and_says_so(book: Rulebook) -> None:
    answer = ask(book, "licence examination")
    assert {hit.passage.address for hit in answer.hits} == {"9999.10(a)", "9999.10(b)", "9999.20", "9999.20(b)"}
    by_address = {hit.passage.address: hit for hit in answer.hits}
    assert by_address["9999.10(b)"].through == (("licence examination", "sitting"),)
    assert by_address["9999.20(b)"].through == (("licence examination", "Final Test"),)
    assert by_address["9999.10(a)"].through == ()
    assert {name.words for name in answer.items[0].names} == {"Final Test", "sitting"}


def test_a_name_counts_only_where_the_law_uses_it(book: Rulebook) -> None:
    assert "9999.20(a)" not in {hit.passage.address for hit in ask(book, "final test").hits}
    assert "9999.10(a)" in {hit.passage.address for hit in ask(book, "sitting").hits}


def test_headings_and_questions_are_found(book: Rulebook) -> None:
    assert where(ask(book, "repeating"))[0] == ("heading", "9999.20")
    assert where(ask(book, "is the cafe open")) == [("question", "9999.10(b)")]
    assert ask(book, "open").hits[0].passage.citation == "open"


def test_a_phrase_stays_together(book: Rulebook) -> None:
    assert where(ask(book, '"3 hours"')) == [("text", "9999.10(b)")]
    assert where(ask(book, "“hours 3”")) == []
    assert ("text", "9999.10(b)") in where(ask(book, "hours 3"))


@pytest.mark.parametrize("query", ["CAFE", "café", "cafe\u0301", "“café”", "'café'", "AREN'T", "aren’t"])
def test_case_accents_and_curly_marks_do_not_count(book: Rulebook, query: str) -> None:
    assert ("text", "9999.10(b)") in where(ask(book, query))


def test_where_nothing_is_found_near_words_are_told(book: Rulebook) -> None:
    answer = ask(book, "examinaton zzzzzz")
    assert answer.hits == ()
    assert answer.near == (("examinaton", ("examination",)), ("zzzzzz", ()))


def test_the_order_is_the_same_each_time(book: Rulebook) -> None:
    assert ask(book, "a the of in", None) == ask(book, "a the of in", None)


@given(st.text(max_size=60))
def test_no_query_makes_it_fail(book: Rulebook, query: str) -> None:
    for hit in ask(book, query).hits:
        assert 0 <= hit.start <= hit.end <= len(hit.passage.text)


def test_plurals_and_beginnings_are_alike() -> None:
    assert likeness("fee", "fees") == likeness("fees", "fee") == likeness("agency", "agencies") == 1.0
    assert likeness("exam", "examination") == 0.5
    assert likeness("ex", "examination") == likeness("class", "clas") == likeness("test", "contest") == 0.0


@given(st.text(max_size=80))
def test_folding_keeps_every_place(text: str) -> None:
    plain, places = folded(text)
    assert len(places) == len(plain) + 1
    assert list(places) == sorted(places)
    for word in words_of(text):
        assert 0 <= word.start < word.end <= len(text)


def test_a_run_of_words_is_found_where_it_begins() -> None:
    words = words_of("the Board's fees and the Board's fee")
    assert find_run(words, ["board", "fee"]) == 1
    assert find_run(words, ["board", "fee"], exactly=True) == 5
    assert find_run(words, ["fee", "the"]) == -1
