"""The parts of a notice: pages, front matter, contents, labels, definitions, tables, quotations, what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from notices import FORMS, HEADER, LAW, codes, make, places, read
from pincite.diagnostics import Found, Severity
from pincite.pipeline import compile_rules
from pincite.register.answers import read_answers
from pincite.register.document import Mark, Notice
from pincite.register.skeleton import rule_files
from pincite.settings import prelude_sources
from pincite.source import Source

TEXT = make(5).text
BODY_AT = TEXT.index("Section 9999.10 Title")


def one(text: str) -> Notice:
    (notice,) = read(text).result
    return notice


def with_body(body: str, rows: str = "9999.10\tAmendment") -> str:
    """A notice whose one Section has a body."""
    head = TEXT[:BODY_AT]
    lines = [line for line in head.split("\n") if not line.startswith(("9999.15", "9999.20"))]
    head = "\n".join(lines).replace("9999.10\tAmendment", rows)
    return f"{head}{body}\n\n(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)\n"


# ---- front matter ------------------------------------------------------------------------------------------------------


def test_the_front_matter() -> None:
    notice = one(TEXT)
    assert (notice.kind, notice.agency, notice.heading) == (
        "adopted",
        "OFFICE OF EXAMPLES",
        "NOTICE OF ADOPTED AMENDMENTS",
    )
    assert (notice.citation, notice.title, notice.instrument) == ("1 Ill. Adm. Code 9999", "Examples", "9999")
    assert (notice.register, notice.effective) == ("50 Ill. Reg. 100", date(2026, 3, 1))
    assert [item.number for item in notice.items] == [1, 2, 3, 4, 5, 6, 7]
    assert [item.role for item in notice.items] == [
        "title", "citation", "sections", "authority", "effective", None, "changes",
    ]  # fmt: skip
    assert notice.items[5].heading == "Does this rulemaking contain an automatic repeal date?"
    assert notice.items[5].words == "No"
    assert {row.action for row in notice.table} == {"amend"}
    assert notice.authority_note == "Implementing the Act [5 ILCS 100]."
    assert notice.contents[0].label == "A"
    assert notice.contents[0].entries[0].title == "Title of 10"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("NOTICE OF PROPOSED AMENDMENTS", "proposed"),
        ("NOTICE OF PROPOSED RULES", "proposed"),
        ("NOTICE OF ADOPTED RULE", "adopted"),
        ("NOTICE OF EMERGENCY AMENDMENTS", "emergency"),
        ("NOTICE OF PEREMPTORY AMENDMENT", "peremptory"),
        ("NOTICE OF ADOPTED REPEALER", "repealer"),
        ("NOTICE OF EXPEDITED CORRECTION", "correction"),
    ],
)
def test_the_kinds_of_notice(heading: str, kind: str) -> None:
    assert one(TEXT.replace("NOTICE OF ADOPTED AMENDMENTS", heading)).kind == kind


def test_the_proposal() -> None:
    item = "- 6) Notice of the Proposal Published in the Register: 49 Ill. Reg. 65; January 6, 2025."
    notice = one(TEXT.replace("- 6) Does this rulemaking contain an automatic repeal date? No", item))
    assert notice.proposed is not None
    assert (notice.proposed.cite, notice.proposed.effective) == ("49 Ill. Reg. 65", date(2025, 1, 6))


def test_a_proposal_has_no_page_yet_and_the_history_is_what_was_before() -> None:
    text = with_body("Section 9999.10 T\n\n- a) It is <u>so</u>. Beginning April 1, 2026, it is not.")
    adopted, proposed = one(text), one(text.replace("NOTICE OF ADOPTED", "NOTICE OF PROPOSED"))
    assert (adopted.register, proposed.register) == ("50 Ill. Reg. 100", None)
    assert proposed.sections[0].place.below[0].doubtful
    answer = 'notice = "1 Ill. Adm. Code 9999"\n[[places]]\nplace = "9999.10(a)"\nis = "new"\nbecause = "x"\n'
    answers = read_answers(answer, "a.toml", Found())
    assert answers is not None
    (answered,) = read(text.replace("NOTICE OF ADOPTED", "NOTICE OF PROPOSED"), [answers]).result
    assert answered.sections[0].place.below[0].before is None


def test_several_notices_in_one_file() -> None:
    outcome = read(TEXT + "\n" + make(6, part=8888).text)
    assert [notice.instrument for notice in outcome.result] == ["9999", "8888"]
    assert outcome.result[1].spot.page > outcome.result[0].spot.page
    assert codes(outcome) == []


def test_pages_are_counted_by_their_headings() -> None:
    notice = one(TEXT)
    assert notice.pages == TEXT.count(HEADER)
    assert notice.sections[-1].spot.page <= notice.pages


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("- 5) Effective Date of Rule: March 1, 2026", "item 5"),
        ("- 4) Statutory Authority: [5 ILCS 100]", "item 4"),
        ("9999.10\tAmendment", "table of Sections"),
        ("SOURCE: Adopted at 30 Ill. Reg. 5, effective July 1, 2006; amended at 50 Ill. Reg. 100, effective March 1, 2026.",
         "no source note"),
        ("(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)", "9999.10 has no source note"),
    ],
    ids=["a day", "an item", "a table", "a note", "the note of a Section"],
)  # fmt: skip
def test_what_is_missing_is_said(taken: str, said: str) -> None:
    text = with_body("Section 9999.10 Title of 10\n\n- a) The holder files <u>the</u> form.")
    assert taken in text
    outcome = read(text.replace(taken, ""))
    assert any(said in d.message for d in outcome.found if d.code == "P722")


# ---- Sections --------------------------------------------------------------------------------------------------------------


def test_levels_of_labels() -> None:
    items = "- a) One\n - 1) Two\n  - A) Three\n   - i) Four\n   - ii) Five\n - 2) Six\n- b) Seven"
    body = f"Section 9999.10 T\n\nLead <u>new</u>:\n\n{items}"
    found = places(read(with_body(body)))
    assert list(found) == [
        "9999.10", "9999.10(a)", "9999.10(a)(1)", "9999.10(a)(1)(A)", "9999.10(a)(1)(A)(i)", "9999.10(a)(1)(A)(ii)",
        "9999.10(a)(2)", "9999.10(b)",
    ]  # fmt: skip
    assert found["9999.10"].since == "Lead new:"


def test_the_letter_i_is_a_letter_after_h() -> None:
    body = "Section 9999.10 T\n\n" + "\n".join(f"- {label}) W <u>{label * 3}</u>" for label in "abcdefghij")
    assert list(places(read(with_body(body))))[-2:] == ["9999.10(i)", "9999.10(j)"]


def test_a_misread_label_is_put_right_by_the_next_and_said() -> None:
    body = "Section 9999.10 T\n\n- a) A <u>x</u>\n- b) B\n- e) C\n- d) D\n- e) E"
    outcome = read(with_body(body))
    assert [a for a in places(outcome) if "(" in a] == [f"9999.10({label})" for label in "abcde"]
    assert [(d.code, d.law) for d in outcome.found] == [("P727", "9999.10(c)")]


def test_two_labels_run_together_are_the_new_and_the_old() -> None:
    body = "Section 9999.10 T\n\n- a) A\n- b) <u>B</u>\n- cb) C"
    outcome = read(with_body(body))
    assert places(outcome)["9999.10(c)"].old_label == "b"
    assert codes(outcome) == ["P727"]


def test_a_place_that_stands_twice_is_said() -> None:
    body = "Section 9999.10 T\n\n- a) A <u>x</u>\n\nSection 9999.10 T\n\n- a) B"
    assert "P727" in codes(read(with_body(body)))


def test_a_sentence_goes_on_behind_a_page_heading() -> None:
    body = f"Section 9999.10 T\n\n- a) The holder <u>must</u> file\n\n{HEADER}\n\nthe form."
    assert places(read(with_body(body)))["9999.10(a)"].since == "The holder must file the form."


def test_defined_terms_are_places() -> None:
    body = 'Section 9999.10 T\n\nIn this Part:\n\n"Holder" means <u>any</u> person.\n\n"Office" means us.'
    found = places(read(with_body(body)))
    assert found['9999.10 "holder"'].since == '"Holder" means any person.'
    assert found['9999.10 "office"'].before == '"Office" means us.'


def test_new_and_repealed_sections() -> None:
    text = with_body("Section 9999.10 T (Repealed)\n\n~~All of it.~~", "9999.10\tRepealed")
    place = places(read(text))["9999.10"]
    assert (place.before, place.since) == ("All of it.", None)
    place = places(read(with_body("Section 9999.10 T\n\nAll of it.", "9999.10\tNew Section")))["9999.10"]
    assert (place.before, place.since) == (None, "All of it.")


def test_words_of_a_statute_are_quotations_with_their_citation() -> None:
    body = "Section 9999.10 T\n\n- a) <u>Now</u> *the holder shall file the form within 30 days.* [5 ILCS 100/5] That is all."
    place = places(read(with_body(body)))["9999.10(a)"]
    (quoted,) = place.quoted
    assert (place.since or "")[quoted.start : quoted.end] == "the holder shall file the form within 30 days."
    assert quoted.cite == "5 ILCS 100/5"


def test_a_citation_inside_slanted_words_ends_the_quotation() -> None:
    body = (
        "Section 9999.10 T\n\n- a) *The holder shall <u>now</u> file the form within 30 days. [5 ILCS 100/5] Good reasons are "
        "illness and distance.*"
    )
    place = places(read(with_body(body)))["9999.10(a)"]
    told = [((place.since or "")[q.start : q.end], q.cite) for q in place.quoted]
    assert told == [
        ("The holder shall now file the form within 30 days.", "5 ILCS 100/5"),
        ("Good reasons are illness and distance.", None),
    ]


def test_a_citation_that_stands_alone_cites_the_sentence_before_it() -> None:
    body = "Section 9999.10 T\n\n- a) It <u>so</u> is. A holder shall file the form within 30 days. 5 ILCS 100/5.1. That is all."
    place = places(read(with_body(body)))["9999.10(a)"]
    told = [((place.since or "")[q.start : q.end], q.cite) for q in place.quoted]
    assert told == [("A holder shall file the form within 30 days.", "5 ILCS 100/5.1")]


def test_tables_of_a_schedule() -> None:
    body = (
        "Section 9999.APPENDIX A Tables\n\n1. The <u>first</u> table:\n\n"
        "\t<u>AGE</u>\t<u>20-29</u>\n<u>Run:</u>\t<u>1</u>\t<u>2</u>\n\n"
        "\tAGE\t20-29\nRun:\t3\t4"
    )
    outcome = read(with_body(body, "9999.Appendix A\tAmendment"))
    tables = places(outcome)["9999.APPENDIX A.1"].tables
    assert [(table.mark, table.words) for table in tables] == [
        (Mark.ADDED, "AGE 20-29\nRun: 1 2"), (Mark.UNCERTAIN, "AGE 20-29\nRun: 3 4"),
    ]  # fmt: skip
    assert "P726" in codes(outcome)


def test_a_heading_behind_a_page_begins_a_table_and_a_row_goes_on_with_one() -> None:
    page = f"\n\n{HEADER}\n\n"
    body = (
        "Section 9999.APPENDIX A Tables\n\n1. The table:\n\n\t<u>AGE</u>\t<u>20-29</u>\n<u>Run:</u>\t<u>1</u>\t<u>2</u>"
        f"{page}<u>Swim:</u>\t<u>3</u>\t<u>4</u>{page}~~AGE~~\n\n~~Run:~~\t~~3~~\t~~4~~"
    )
    tables = places(read(with_body(body, "9999.Appendix A\tAmendment")))["9999.APPENDIX A.1"].tables
    assert [(table.mark, table.words) for table in tables] == [
        (Mark.ADDED, "AGE 20-29\nRun: 1 2\nSwim: 3 4"), (Mark.STRUCK, "AGE\nRun: 3 4"),
    ]  # fmt: skip


def test_a_sentence_that_names_a_later_day_is_in_doubt() -> None:
    body = "Section 9999.10 T\n\n- a) It is <u>so</u>. Beginning May 1, 2025, it is not."
    place = places(read(with_body(body)))["9999.10(a)"]
    assert place.doubtful
    assert place.before == "It is."


def test_sections_listed_and_printed_are_compared() -> None:
    text = with_body("Section 9999.10 T\n\n- a) Nothing new.", "9999.10\tAmendment\n9999.30\tAmendment")
    said = [d.message for d in read(text).found if d.code == "P728"]
    assert said[0].startswith("9999.30 is listed")
    assert said[1].startswith("the notice amends 9999.10, and no changed word")
    text = with_body("Section 9999.10 T\n\n- a) <u>New</u>.", "9999.30\tAmendment")
    assert any(d.message.startswith("9999.10 is printed") for d in read(text).found)


@pytest.mark.parametrize("seed", range(12))
def test_a_draft_is_rules_that_compile(seed: int) -> None:
    made = make(seed)
    files = rule_files(one(made.text), LAW, FORMS)
    sources = [*prelude_sources("il"), *(Source(f"regs/part9999/{name}", text) for name, text in files.items())]
    compiled = compile_rules(sources, LAW)  # raises for an error
    assert [d for d in compiled.found if d.severity is Severity.ERROR] == []
    written = " ".join(" ".join(files.values()).replace("|", " ").split())
    for address, words in made.since.items():
        assert words in written, address
        assert made.before[address] in written, address
