"""Notices as DOCX and PDF: the same words and changes as were put in, and marks that are relied on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticefiles import W, body_of, docx, pdf
from notices import FORMS, LAW, Made, codes, make, places
from pincite.diagnostics import Outcome
from pincite.register.document import Confidence, Evidence, Notice
from pincite.register.files import read_file

SEEDS = st.integers(0, 2**32)


def opened(data: bytes, held: dict[str, str] | None = None) -> Outcome[tuple[Notice, ...]]:
    """What is read of a file."""
    return read_file(data, "notice", LAW, FORMS, (), held)


def check_same(made: Made, outcome: Outcome[tuple[Notice, ...]]) -> None:
    """The words of every place before and since, and each change, to the character."""
    found = places(outcome)
    assert {a: found[a].before for a in made.before} == made.before
    assert {a: found[a].since for a in made.since} == made.since
    for address, place in found.items():
        for change in place.changes:
            assert change.confidence is Confidence.CERTAIN
            assert Evidence.MARKS in change.evidence
            assert change.before in made.before[address]
            assert change.since in made.since[address]
    assert [d.code for d in outcome.found if d.code != "P725"] == []


@given(SEEDS, st.booleans(), st.booleans())
def test_a_docx_gives_every_change_back(seed: int, tracked: bool, common: bool) -> None:
    made = make(seed, common=common)
    check_same(made, opened(docx(body_of(made.text, tracked))))


@pytest.mark.parametrize(("seed", "boxes", "size"), [(1, False, 11), (2, True, 12), (3, False, 9), (4, True, 10)])
def test_a_pdf_gives_every_change_back(seed: int, boxes: bool, size: int) -> None:
    made = make(seed, common=True)
    check_same(made, opened(pdf(made.text, boxes, size)))


# ---- what is only in a DOCX -----------------------------------------------------------------------------------------------

TEXT = make(5).text
BODY_AT = TEXT.index("Section 9999.10 Title")


def with_body(body: str, **parts: str) -> Outcome[tuple[Notice, ...]]:
    """A notice whose Sections are a body in XML."""
    head = "\n".join(line for line in TEXT[:BODY_AT].split("\n") if not line.startswith(("9999.15", "9999.20")))
    end = paragraph(run("(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)"))
    extra = {f"word/{name}.xml": text.encode() for name, text in parts.items()}
    return opened(docx(body_of(head) + paragraph(run("Section 9999.10 T")) + body + end, extra))


def paragraph(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def run(words: str, look: str = "", tag: str = "w:t") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><{tag} xml:space="preserve">{words}</{tag}></w:r>'


def only(outcome: Outcome[tuple[Notice, ...]], address: str = "9999.10(a)") -> tuple[str | None, str | None]:
    """The words of a place before and since."""
    place = places(outcome)[address]
    return place.before, place.since


UNDER, STRIKE = '<w:u w:val="single"/>', "<w:strike/>"


@pytest.mark.parametrize(
    ("inner", "before", "since"),
    [
        (f"<w:moveFrom>{run('old ', tag='w:t')}</w:moveFrom><w:moveTo>{run('new ')}</w:moveTo>", "x old y", "x new y"),
        (f"<w:ins><w:del>{run('never ', tag='w:delText')}</w:del></w:ins>", "x y", "x y"),
        (run("new ", '<w:dstrike w:val="0"/><w:u w:val="double"/>'), "x y", "x new y"),
        (run("kept ", '<w:strike w:val="false"/><w:u w:val="none"/>'), "x kept y", "x kept y"),
        (run("old ", "<w:dstrike/>"), "x old y", "x y"),
        (run("hidden ", "<w:vanish/>"), "x y", "x y"),
        (run("old ", '<w:rStyle w:val="Out"/>'), "x old y", "x y"),
        (f"<w:hyperlink>{run('link ', UNDER)}</w:hyperlink>", "x link y", "x link y"),
        (f"<w:sdt><w:sdtContent>{run('new ', UNDER)}</w:sdtContent></w:sdt>", "x y", "x new y"),
        ("<w:r><w:t>full</w:t><w:noBreakHyphen/><w:t>time </w:t></w:r>", "x full-time y", "x full-time y"),
        (f"{run('full')}{run('-time', STRIKE)}{run(' ')}", "x full-time y", "x full y"),
        (f'<w:r><w:instrText>PAGE "x"</w:instrText></w:r>{run("shown ")}', "x shown y", "x shown y"),
    ],
    ids=["moved", "added and struck again", "double", "switched off", "struck twice", "hidden", "a style", "a link", "a control",
         "a hyphen", "a dash at the edge", "a field"],
)  # fmt: skip
def test_how_words_can_be_marked(inner: str, before: str, since: str) -> None:
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="character" w:styleId="Base"><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Out"><w:basedOn w:val="Base"/></w:style></w:styles>'
    )
    body = paragraph(run("a) x ") + inner + run("y"))
    assert only(with_body(body, styles=styles)) == (before, since)


def test_a_tab_behind_a_label_is_a_space_and_words_both_struck_and_underlined_are_in_doubt() -> None:
    body = paragraph(f"<w:r><w:tab/><w:t>a)</w:t><w:tab/><w:t>x </w:t></w:r>{run('y', STRIKE + UNDER)}")
    outcome = with_body(body)
    assert codes(outcome) == ["P726"]
    assert places(outcome)["9999.10(a)"].changes[0].confidence is Confidence.UNCERTAIN


def test_labels_that_the_word_processor_counts() -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%{n + 1})"/></w:lvl>'
        for n, form in enumerate(["lowerLetter", "decimal", "upperLetter", "lowerRoman"])
    )
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    body = "".join(
        paragraph(run(words), f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="4"/></w:numPr>')
        for depth, words in [
            (0, "one."),
            (0, "two."),
            (1, "three."),
            (2, "four."),
            (3, "five."),
            (1, "six."),
            (0, "seven."),
        ]
    )
    found = places(with_body(body, numbering=numbering))
    assert {address: place.since for address, place in found.items() if place.since} == {
        "9999.10(a)": "one.", "9999.10(b)": "two.", "9999.10(b)(1)": "three.", "9999.10(b)(1)(A)": "four.",
        "9999.10(b)(1)(A)(i)": "five.", "9999.10(b)(2)": "six.", "9999.10(c)": "seven.",
    }  # fmt: skip


def test_quotations_and_what_is_not_read() -> None:
    quote = run("the holder shall file the form within 30 days.", "<w:i/>")
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    outcome = with_body(paragraph(run("a) ") + run("Now ", UNDER) + quote + run(" [5 ILCS 100/5]") + note))
    (quoted,) = places(outcome)["9999.10(a)"].quoted
    assert quoted.cite == "5 ILCS 100/5"
    assert any("footnotes" in d.message for d in outcome.found if d.code == "P722")


def test_the_words_in_force_and_the_list_support_the_marks() -> None:
    made = make(4)
    told = [(a, b, s) for a, changes in made.changes.items() for b, s in changes if b and s]
    lines = "".join(f'\n{address}, strike "{before}" and add "{since}".\n' for address, before, since in told)
    whole = docx(body_of(made.text.replace("as follows:\n", f"as follows:\n{lines}")))
    outcome = opened(whole, made.before)
    assert codes(outcome) == []
    changes = [change for place in places(outcome).values() for change in place.changes]
    assert all(Evidence.HELD in change.evidence for change in changes)
    assert sum(Evidence.CHANGES in change.evidence for change in changes) == len(told) > 0
    other = opened(whole, {"9999.10(a)": "other words"})
    assert not any(Evidence.HELD in change.evidence for place in places(other).values() for change in place.changes)


def test_a_listed_change_that_is_not_there_is_said() -> None:
    text = TEXT.replace("as follows:\n", 'as follows:\n\n9999.10(a), after "nowhere" add "at all".\n')
    assert codes(opened(docx(body_of(text)))) == ["P725"]


# ---- what is refused ------------------------------------------------------------------------------------------------------


def said(data: bytes) -> str:
    (finding,) = opened(data).found
    assert finding.code == "P721"
    return finding.message


def scan() -> bytes:
    import io

    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    canvas.drawImage(ImageReader(Image.new("L", (40, 60), 200)), 10, 10, 500, 700)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def locked() -> bytes:
    import io

    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, invariant=1, encrypt=StandardEncryption("secret", ownerPassword="other"))
    canvas.drawString(100, 100, "1) Heading of the Part: X")
    canvas.save()
    return made.getvalue()


def test_files_that_are_refused_say_why() -> None:
    assert "it is a scan" in said(scan())
    assert "locked with a password" in said(locked())
    assert "broken" in said(pdf(TEXT)[:300] + b"\x00" * 50)
    assert "no document of a word processor" in said(docx("").replace(b"word/document.xml", b"word/elsewhere.xm"))
    assert "cannot be opened" in said(docx(body_of(TEXT))[:900])
    assert "not whole XML (line 1 of it)" in said(docx("<w:p>"))
    entity = f'<!DOCTYPE d [<!ENTITY e "{"x" * 1000}">]><w:document xmlns:w="{W}"><w:body>&e;</w:body></w:document>'
    assert "document type" in said(docx("", {"word/document.xml": entity.encode()}))
    outside = f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{W}"><w:body>&e;</w:body></w:document>'
    assert "document type" in said(docx("", {"word/document.xml": outside.encode()}))
    assert "would grow" in said(docx("", {"word/document.xml": b"<a>" + b" " * 60_000_000}))
    assert "a document is read up to" in said(b"PK\x03\x04" + b"x" * (65 * 1024 * 1024))
    assert "2,000" in said(docx("", {f"x{n}": b"" for n in range(2100)}))


def test_an_office_program_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    finding = opened(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600).found[0]
    assert "LibreOffice is needed" in finding.message
    assert "libreoffice-writer-nogui" in (finding.help or "")
