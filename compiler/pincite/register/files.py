"""A file of notices in whatever form it comes, told by its first bytes: text, DOCX, PDF or the old DOC."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pincite.diagnostics import Found, Outcome
from pincite.jurisdiction import Jurisdiction
from pincite.register.answers import Answers
from pincite.register.document import Notice
from pincite.register.forms import Forms
from pincite.register.office.archive import Refused
from pincite.register.read import read_notices, read_pages
from pincite.register.textform import Pages, place

_HELP = "save the notice as DOCX, as PDF or as text"


def read_file(
    data: bytes,
    path: str,
    law: Jurisdiction,
    forms: Forms,
    answers: Iterable[Answers] = (),
    held: Mapping[str, str] | None = None,
) -> Outcome[tuple[Notice, ...]]:
    """The notices of a file of any form that is read, with everything that is wrong or uncertain in it."""
    kind = kind_of(data)
    if kind == "text":
        return read_notices(data, path, law, forms, answers, held)
    found = Found()
    try:
        pages, unread = _pages(kind, data, path, forms)
    except Refused as why:
        message = f"the file cannot be read as a notice: {why.why}"
        found.add("P721", place(path, 1), message, help=why.help or _HELP)
        return Outcome((), tuple(found))
    for what in unread:
        message = f"the file has {what}, which are not read"
        found.add("P722", place(path, 1), message, help="see whether a word of the rules stands in them")
    return read_pages(pages, law, forms, answers, held or {}, found)


def kind_of(data: bytes) -> str:
    """The form of a file by its first bytes: text, docx, pdf or doc."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "docx"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    return "doc" if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") else "text"


def _pages(kind: str, data: bytes, path: str, forms: Forms) -> tuple[Pages, tuple[str, ...]]:
    if kind == "pdf":
        from pincite.register.office.pdf import read_pdf

        return read_pdf(data, path, forms)
    from pincite.register.office.docx import read_docx

    if kind == "doc":
        from pincite.register.office.convert import as_docx

        data = as_docx(data)
    return read_docx(data, path, forms)
