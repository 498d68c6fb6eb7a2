"""Citations in running text: every form of the jurisdiction, broken over lines, full, short and relative; nothing else."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pincite.citation import scan
from pincite.finding.citing import Cited, as_document, find_citations, of_document
from pincite.jurisdiction import jurisdiction, read_jurisdiction
from pincite.language import prelude
from pincite.lowering.edges import forms_of

LAW = jurisdiction("il")
FORMS = forms_of(LAW)
PAREN = r"\([a-zA-Z0-9]{1,4}\)"


def found(text: str, near: str = "") -> list[tuple[str, str]]:
    return [(cited.written, cited.canonical) for cited in find_citations(text, FORMS, near)]


def test_each_form_is_recognised_and_written_canonically() -> None:
    text = (
        "20 Ill. Adm. Code 9999.25(g), 9999.20(h)(2), 20 Ill.  Adm.\nCode 8888.202, 20 Illinois Administrative Code 9999, "
        "Ill. Admin. Code tit. 20, § 9999.25(g), 9999.APPENDIX A.1, 47 Ill. Reg. 9369, 47 Illinois Register 9369, "
        "50 ILCS 705/6.1(i), 50 Ill. Comp. Stat. 705/6.1, P.A. 102-982"
    )
    assert [canonical for _, canonical in found(text)] == [
        "20 Ill. Adm. Code 9999.25(g)",
        "9999.20(h)(2)",
        "20 Ill. Adm. Code 8888.202",
        "20 Ill. Adm. Code 9999",
        "20 Ill. Adm. Code 9999.25(g)",
        "9999.APPENDIX A.1",
        "47 Ill. Reg. 9369",
        "47 Ill. Reg. 9369",
        "50 ILCS 705/6.1(i)",
        "50 ILCS 705/6.1",
        "P.A. 102-982",
    ]
    assert all(text[c.start : c.end] == c.written for c in find_citations(text, FORMS))


def test_amounts_shares_and_longer_numbers_are_no_citations() -> None:
    assert found("It costs $1234.56, 1234.56%, 1234.56.78 or 1234.56789, in 2020.") == []
    assert found("as 9999.25.") == [("9999.25", "9999.25")]
    assert found("as 50 ILCS 705/8.1. So") == [("50 ILCS 705/8.1", "50 ILCS 705/8.1")]


def test_labels_alone_are_read_in_the_section_they_stand_in() -> None:
    text = "subsections (a), (b)(1) and (c); Subsection (h); see (z); Appendix B"
    assert found(text, "9999.25(g)(1)") == [
        ("(a)", "9999.25(a)"),
        ("(b)(1)", "9999.25(b)(1)"),
        ("(c)", "9999.25(c)"),
        ("(h)", "9999.25(h)"),
        ("Appendix B", "9999.APPENDIX B"),
    ]
    assert [c.address for c in find_citations(text, FORMS)] == [""] * 5
    assert [c.address for c in find_citations("subsection (a)", FORMS, "9999.APPENDIX A.1")] == [""]
    assert [c.address for c in find_citations("Appendix B", FORMS, "9999")] == ["9999.APPENDIX B"]


def test_another_jurisdiction_is_read_by_its_own_forms() -> None:
    text = prelude("il", "jurisdiction.toml")
    old, new = (f'({label})*)\'\nprint = "{{instrument}}.{{section}}"' for label in (PAREN, "/[a-z0-9]{1,4}"))
    assert old in text
    text = text.replace(old, new)
    text = text.replace('label = "({})"', 'label = "/{}"').replace("[Ss]ubsections?", "clauses?")
    forms = forms_of(read_jurisdiction(text))
    cited = list(find_citations("9999.25/g/1 and clauses /a and /b", forms, "9999.30/x"))
    assert [c.canonical for c in cited] == ["9999.25/g/1", "9999.30/a", "9999.30/b"]


def test_forms_go_through_json_unchanged() -> None:
    assert of_document(as_document(FORMS)) == FORMS


PIECES = st.sampled_from(
    ["9999.25(g)", "20 Ill. Adm. Code 9999", "47 Ill. Reg. 9369", "50 ILCS 705/8.1(a)", "P.A. 1-2", "9999.APPENDIX A"]
)
WORDS = st.sampled_from([" see ", " and ", ", ", "; under ", " (", ") "])


@given(st.lists(st.tuples(WORDS, PIECES), max_size=6))
def test_it_finds_what_the_compiler_finds(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + piece for word, piece in pieces) + " end"
    assert [(c.start, c.end, c.written) for c in find_citations(text, FORMS)] == [
        (c.start, c.end, c.text) for c in scan(text, LAW)
    ]


@given(st.text(max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    cited: list[Cited] = list(find_citations(text, FORMS, text))
    assert all(text[c.start : c.end] == c.written for c in cited)
    assert all(a.end <= b.start for a, b in pairwise(cited))
