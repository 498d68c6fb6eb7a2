"""Notices in text form made into files of office programs, by other hands than those that read them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADINGS = ("OFFICE OF EXAMPLES", "NOTICE OF ADOPTED AMENDMENTS")
_SIGN = re.compile(r"(~~|</?u>|\*)")

Run = tuple[str, bool, bool, bool]  # words, struck, underlined, slanted


def paragraphs(text: str) -> list[list[Run]]:
    """The lines of a text form as runs; headings of pages are left out, and what they cut in two is one again."""
    text = text.replace(f"\n\n{HEADINGS[0]}\n\n{HEADINGS[1]}\n\nof ", " of ")
    kept = [line for line in text.split("\n") if line.strip() and line not in HEADINGS]
    return [list(_runs(re.sub(r"^\s*- ", "", line))) for line in kept]


def _runs(line: str) -> Iterator[Run]:
    struck = under = slanted = False
    for part in _SIGN.split(line):
        match part:
            case "~~":
                struck = not struck
            case "<u>" | "</u>":
                under = part == "<u>"
            case "*":
                slanted = not slanted
            case "":
                pass
            case _:
                yield part, struck, under, slanted


# ---- DOCX -----------------------------------------------------------------------------------------------------------------


def _text(words: str, tag: str = "w:t") -> str:
    pieces = [f'<{tag} xml:space="preserve">{escape(piece)}</{tag}>' for piece in words.split("\t")]
    return "<w:tab/>".join(pieces)


def _direct(run: Run) -> str:
    words, struck, under, slanted = run
    look = (
        ("<w:strike/>" if struck else "") + ('<w:u w:val="single"/>' if under else "") + ("<w:i/>" if slanted else "")
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{_text(words)}</w:r>"


def _tracked(run: Run, number: int) -> str:
    words, struck, under, _ = run
    said = f'w:id="{number}" w:author="A" w:date="2026-01-01T00:00:00Z"'
    if struck:
        return f"<w:del {said}><w:r>{_text(words, 'w:delText')}</w:r></w:del>"
    inner = f"<w:r>{_text(words)}</w:r>"
    return f"<w:ins {said}>{inner}</w:ins>" if under else inner


def body_of(text: str, tracked: bool = False, tables: bool = False) -> str:
    """The paragraphs of a notice as XML; lines with tabs as the rows of `tables`, or as paragraphs."""
    out: list[str] = []
    for line in paragraphs(text):
        row = tables and "\t" in line_text(line)
        cells = _cells(line) if row else [line]
        made = ["".join(_tracked(run, n) if tracked else _direct(run) for n, run in enumerate(cell)) for cell in cells]
        if not row:
            stops = (
                "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in (2400, 4800, 7200))
                if "\t" in line_text(line)
                else ""
            )
            out.append(f"<w:p>{f'<w:pPr><w:tabs>{stops}</w:tabs></w:pPr>' if stops else ''}{made[0]}</w:p>")
            continue
        inner = "".join(f"<w:tc><w:p>{cell}</w:p></w:tc>" for cell in made)
        if out and out[-1].endswith("</w:tbl>"):
            out[-1] = f"{out[-1].removesuffix('</w:tbl>')}<w:tr>{inner}</w:tr></w:tbl>"
        else:
            out.append(f"<w:tbl><w:tr>{inner}</w:tr></w:tbl>")
    return "".join(out)


def line_text(line: list[Run]) -> str:
    """The words of a line."""
    return "".join(words for words, *_ in line)


def _cells(line: list[Run]) -> list[list[Run]]:
    """The runs of a line between its tabs."""
    cells: list[list[Run]] = [[]]
    for words, *look in line:
        for number, piece in enumerate(words.split("\t")):
            if number:
                cells.append([])
            if piece:
                cells[-1].append((piece, *look))  # type: ignore[arg-type]
    return cells


def docx(body: str, extra: dict[str, bytes] | None = None, header: bool = True) -> bytes:
    """A DOCX around paragraphs, with the heading of its pages apart."""
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in HEADINGS)
    used = (
        f'<w:sectPr><w:headerReference xmlns:r="{OFFICE}" w:type="default" r:id="rId7"/></w:sectPr>' if header else ""
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    listed = [
        f'<Relationship Id="rId7" Type="{OFFICE}/header" Target="header1.xml"/>',
        f'<Relationship Id="rId8" Type="{OFFICE}/numbering" Target="numbering.xml"/>',
        f'<Relationship Id="rId9" Type="{OFFICE}/styles" Target="styles.xml"/>',
    ]
    held = [line for line in listed if f"word/{line.split('Target=')[1][1:-3]}" in (extra or {}) or "header1" in line]
    files: dict[str, bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kinds}.document.main+xml"/>'
            f'<Override PartName="/word/header1.xml" ContentType="{kinds}.header+xml"/></Types>'
        ).encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'
        ).encode(),
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}{used}</w:body></w:document>'.encode(),
        "word/header1.xml": f'<w:hdr xmlns:w="{W}">{lines}</w:hdr>'.encode(),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{package}/relationships">{"".join(held)}</Relationships>'
        ).encode(),
        **(extra or {}),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


# ---- PDF ------------------------------------------------------------------------------------------------------------------

_FONTS = {False: "Times-Roman", True: "Times-Italic"}


def pdf(text: str, boxes: bool = False, size: int = 11) -> bytes:
    """A PDF with lines drawn under and through words, or thin boxes, and a heading on every page."""
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(612, 792), invariant=1)
    y, page = 0.0, 0

    def fresh() -> None:
        nonlocal y, page
        if page:
            canvas.showPage()
        page += 1
        canvas.setFont("Times-Roman", size)
        canvas.drawString(72, 750, f"REGISTER OF EXAMPLES {100 + page}")
        for number, line in enumerate(HEADINGS):
            canvas.drawCentredString(306, 725 - 20 * number, line)
        y = 670.0

    fresh()
    for line in paragraphs(text):
        x, left = 72.0, 72.0
        if y < 80:
            fresh()
        for word in _words(line):
            wide = sum(stringWidth(piece, _FONTS[slanted], size) for piece, _, _, slanted in word if piece != " ")
            if x > left and x + wide > 540:
                x, y = left, y - 1.15 * size
                if y < 72:
                    fresh()
            for piece, struck, under, slanted in word:
                if piece == "\t":
                    x = left + 120 * (1 + (x - left) // 120)  # a tab goes to the next stop
                    continue
                end = x + stringWidth(piece, _FONTS[slanted], size)
                canvas.setFont(_FONTS[slanted], size)
                canvas.drawString(x, y, piece)
                for marked, up in ((struck, 0.28), (under, -0.12)):
                    if marked and boxes:
                        canvas.rect(x, y + up * size, end - x, 0.5, stroke=0, fill=1)
                    elif marked:
                        canvas.line(x, y + up * size, end, y + up * size)
                x = end
        y -= 2.2 * size
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def _words(line: list[Run]) -> Iterator[list[Run]]:
    """The pieces of each word, with the space behind it."""
    word: list[Run] = []
    for words, *look in line:
        for piece in re.findall(r"\s+|\S+", words):
            word.append((" " if piece.isspace() and piece != "\t" else piece, *look))  # type: ignore[arg-type]
            if piece.isspace():
                yield word
                word = []
    if word:
        yield word
