"""XML of an untrusted document as a tree: no entities, nothing fetched, no document type, errors with their line."""

from __future__ import annotations

from typing import Any

from pincite.register.office.archive import Refused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_STRICT_R = b"http://purl.oclc.org/ooxml/officeDocument/relationships"

Element = Any  # lxml has no types of its own


def tree(data: bytes, name: str) -> Element:
    """The root of a part. Raises `Refused` where it is no XML, or declares what no document of a word processor does."""
    try:
        from lxml import etree
    except ImportError:
        raise Refused("lxml, which reads a DOCX, is not installed", "install the extra: pincite[notices]") from None
    data = data.replace(_STRICT_R, R[1:-1].encode()).replace(_STRICT, W[1:-1].encode())
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        where = f" (line {line} of it)" if line else ""
        help = "open it in a word processor and save it again"
        raise Refused(f"its part {name} is not whole XML{where}", help) from None
    if root.getroottree().docinfo.doctype:
        raise Refused(f"its part {name} declares a document type, which no document of a word processor does")
    return root


def switched_on(element: Element) -> bool:
    """Whether a property that is there is on: `<w:strike/>` is, `<w:strike w:val="0"/>` is not."""
    return element.get(f"{W}val", "1") not in ("0", "false", "off", "none")
