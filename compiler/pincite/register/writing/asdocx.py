"""A draft as a DOCX laid out as a page of a Register; the bytes are the same in every run."""

from __future__ import annotations

from pincite.amending.wordfile import body_run, packed, paragraph
from pincite.register.document import Mark
from pincite.register.writing.draft import Draft, Paragraph, Stretch

_STEP = 720  # twentieths of a point for each level
_LOOKS = {Mark.KEPT: "", Mark.ADDED: '<w:u w:val="single"/>', Mark.STRUCK: "<w:strike/>", Mark.UNCERTAIN: ""}
_BLANK = '<w:highlight w:val="yellow"/>'


def as_docx(draft: Draft) -> bytes:
    """The draft: underscored and struck through, what is to be filled in on yellow, the headings above each page."""
    head = "".join(
        paragraph(body_run(line), '<w:spacing w:after="240"/><w:jc w:val="center"/>')
        for line in (draft.agency, draft.heading)
    )
    return packed(draft.heading, "".join(map(_paragraph, draft.paragraphs)), head)


def _paragraph(of: Paragraph) -> str:
    return paragraph("".join(_run(stretch, of) for stretch in of.words), _properties(of))


def _run(stretch: Stretch, of: Paragraph) -> str:
    bold = "<w:b/>" if of.part == "section" else ""
    blank = _BLANK if stretch.blank else ""
    struck = _LOOKS[stretch.mark] if stretch.mark is Mark.STRUCK else ""
    under = _LOOKS[stretch.mark] if stretch.mark is Mark.ADDED else ""
    return body_run(stretch.text, f"{bold}{struck}{blank}{under}")


def _properties(of: Paragraph) -> str:
    page = "<w:pageBreakBefore/>" if of.page else ""
    match of.part:
        case "item":
            return f'{page}<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:ind w:left="720" w:hanging="720"/>'
        case "row":
            return f'{page}<w:tabs><w:tab w:val="left" w:pos="4320"/></w:tabs><w:spacing w:after="0"/><w:ind w:left="720"/>'
        case "title" | "center":
            return f'{page}<w:jc w:val="center"/>'
        case "entry":
            stop = '<w:tabs><w:tab w:val="left" w:pos="2160"/></w:tabs>'
            return f'{page}{stop}<w:spacing w:after="0"/><w:ind w:left="2160" w:hanging="2160"/>'
        case "section":
            return f'<w:keepNext/>{page}<w:spacing w:before="240"/>'
        case "label":
            left = _STEP * (of.depth + 1)
            stop = f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs>'
            return f'{page}{stop}<w:ind w:left="{left}" w:hanging="{_STEP}"/>'
        case "body":
            return f'{page}<w:ind w:left="{_STEP * (of.depth + 1)}"/>' if of.depth else page
        case "note" | "plain":
            return f'{page}<w:spacing w:before="240"/>'
