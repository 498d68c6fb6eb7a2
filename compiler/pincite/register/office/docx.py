"""A DOCX as lines of marked characters: struck and underlined by hand or by style, tracked changes, tables, page headings."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pincite.register.document import Line, Printed, Spot
from pincite.register.forms import Forms
from pincite.register.office.archive import Parts, Refused, open_parts
from pincite.register.office.layout import Laid
from pincite.register.office.numbering import Numbering
from pincite.register.office.styles import Look, Styles, look_of
from pincite.register.office.xmlparts import MC, Element, R, W, tree
from pincite.register.textform import Pages

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MOST = 100_000  # paragraphs
_ADDED = frozenset((f"{W}ins", f"{W}moveTo"))
_STRUCK = frozenset((f"{W}del", f"{W}moveFrom"))
_INTO = frozenset(
    (
        f"{W}hyperlink", f"{W}smartTag", f"{W}sdt", f"{W}sdtContent", f"{W}fldSimple", f"{W}customXml", f"{W}dir", f"{W}bdo",
        f"{MC}AlternateContent", f"{MC}Choice",
    )
)  # fmt: skip
_UNREAD = {
    f"{W}footnoteReference": "footnotes",
    f"{W}endnoteReference": "endnotes",
    f"{W}txbxContent": "text boxes",
    f"{W}commentReference": "comments",
}


def read_docx(data: bytes, path: str, forms: Forms) -> tuple[Pages, tuple[str, ...]]:
    """The lines of a DOCX, and what stands in it and is not read. Raises `Refused` saying why it cannot be read at all."""
    parts = open_parts(data)
    main = _main(parts)
    root = tree(parts.read(main), main)
    body = root.find(f"{W}body")
    if body is None:
        raise Refused("it is no document of a word processor: it has no text")
    near = _relations(parts, main)
    styles = Styles(_tree_of(parts, near, "styles"))
    walk = _Walk(forms, styles, Numbering(_tree_of(parts, near, "numbering")), _headings(parts, root, near))
    walk.blocks(body, Tracked())
    unread = sorted({what for tag, what in _UNREAD.items() if next(root.iter(tag), None) is not None})
    return walk.laid.pages(path, sure=True), tuple(unread)


# ---- parts --------------------------------------------------------------------------------------------------------------


def _main(parts: Parts) -> str:
    """The name of the main part."""
    if parts.has("_rels/.rels"):
        for relation in tree(parts.read("_rels/.rels"), "_rels/.rels").iter(_RELATION):
            if relation.get("Type", "").endswith("/officeDocument"):
                name = str(relation.get("Target", "")).lstrip("/")
                if parts.has(name):
                    return name
    if parts.has("word/document.xml"):
        return "word/document.xml"
    raise Refused("it is an archive, and no document of a word processor", "save the notice as DOCX, PDF or text")


def _relations(parts: Parts, main: str) -> dict[str, tuple[str, str]]:
    """The parts that the main part names: by id, the last word of their type and their name."""
    folder, name = posixpath.split(main)
    listed = f"{folder}/_rels/{name}.rels"
    if not parts.has(listed):
        return {}
    out = {}
    for relation in tree(parts.read(listed), listed).iter(_RELATION):
        if relation.get("TargetMode") == "External":
            continue  # nothing is fetched
        target = str(relation.get("Target", ""))
        whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if parts.has(whole):
            out[str(relation.get("Id", ""))] = (str(relation.get("Type", "")).rpartition("/")[2], whole)
    return out


def _tree_of(parts: Parts, near: dict[str, tuple[str, str]], kind: str) -> Element | None:
    name = next((name for what, name in near.values() if what == kind), None)
    return tree(parts.read(name), name) if name is not None else None


def _headings(parts: Parts, root: Element, near: dict[str, tuple[str, str]]) -> list[list[str]]:
    """The lines of the page headings, in the order in which the sections of the document use them."""
    out = []
    for used in root.iter(f"{W}headerReference"):
        _, name = near.get(used.get(f"{R}id", ""), ("", ""))
        if name:
            header = tree(parts.read(name), name)
            out.append([_plain(paragraph) for paragraph in header.iter(f"{W}p")])
    return out


def _plain(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t")).strip()


# ---- the text -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tracked:
    """What tracked changes say of what stands in them; what was added and struck again stands nowhere."""

    added: bool = False
    struck: bool = False

    def within(self, tag: str) -> Tracked:
        """The same inside an element."""
        return Tracked(self.added or tag in _ADDED, self.struck or tag in _STRUCK)


class _Walk:
    """The text of a document while it is read, block by block."""

    def __init__(self, forms: Forms, styles: Styles, numbering: Numbering, headings: list[list[str]]) -> None:
        self.forms = forms
        self.styles = styles
        self.numbering = numbering
        self.laid = Laid(forms, headings)
        self.number = 0

    def blocks(self, parent: Element, tracked: Tracked) -> None:
        """The paragraphs and tables of a part of the document."""
        for block in parent:
            match block.tag:
                case tag if tag == f"{W}p":
                    self._paragraph(block, tracked)
                case tag if tag == f"{W}tbl":
                    self._table(block, tracked)
                case tag if tag in _INTO or tag in _ADDED or tag in _STRUCK:
                    self.blocks(block, tracked.within(tag))
                case _:
                    pass

    def _next(self) -> Spot:
        self.number += 1
        if self.number > _MOST:
            raise Refused(f"it has more than {_MOST:,} paragraphs", "cut it to the notice")
        return Spot(self.laid.page, self.number)

    def _paragraph(self, paragraph: Element, tracked: Tracked) -> None:
        properties = paragraph.find(f"{W}pPr")
        if properties is not None and properties.find(f"{W}pageBreakBefore") is not None:
            self.laid.new_page()
        spot = self._next()
        runs = list(self._inline(paragraph, properties, tracked, spot))
        lead = self._lead(properties, tracked, spot)
        self.laid.add(Line(tuple(untabbed([*lead, *runs], self.forms)), spot, True, False))

    def _lead(self, properties: Element | None, tracked: Tracked, spot: Spot) -> list[Printed]:
        """The label that the word processor counts; a paragraph that came or went with its end took its label along."""
        if properties is None:
            return []
        number = properties.find(f"{W}numPr")
        if number is None:
            style = properties.find(f"{W}pStyle")
            number = self.styles.numbered.get(style.get(f"{W}val", "")) if style is not None else None
        end = properties.find(f"{W}rPr")
        went = end is not None and end.find(f"{W}del") is not None
        came = end is not None and end.find(f"{W}ins") is not None
        label = self.numbering.label(number)
        return [Printed(f"{label} ", tracked.struck or went, tracked.added or came, False, spot)] if label else []

    def _table(self, table: Element, tracked: Tracked) -> None:
        first = True
        for row in table.iter(f"{W}tr"):
            spot = self._next()
            properties = row.find(f"{W}trPr")
            here = tracked
            for change in properties if properties is not None else ():
                here = here.within(change.tag)
            cells: list[Printed] = []
            for cell in row.iter(f"{W}tc"):
                if cells:
                    cells.append(Printed("\t", spot=spot))
                for number, paragraph in enumerate(cell.iter(f"{W}p")):
                    if number:
                        cells.append(Printed(" ", spot=spot))
                    found = self._inline(paragraph, paragraph.find(f"{W}pPr"), here, spot)
                    cells += [_with(run, run.text.replace("\t", " ")) for run in found]
            self.laid.add(Line(tuple(cells), spot, first, False))
            first = False

    # ---- runs -----------------------------------------------------------------------------------------------------------

    def _inline(
        self, paragraph: Element, properties: Element | None, tracked: Tracked, spot: Spot
    ) -> Iterator[Printed]:
        style = properties.find(f"{W}pStyle") if properties is not None else None
        base = self.styles.look(style.get(f"{W}val") if style is not None else self.styles.default)
        yield from self._runs(paragraph, base, tracked, spot, link=False)

    def _runs(self, parent: Element, base: Look, tracked: Tracked, spot: Spot, link: bool) -> Iterator[Printed]:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                yield from self._run(child, base, tracked, spot, link)
            elif tag in _INTO or tag in _ADDED or tag in _STRUCK:
                yield from self._runs(child, base, tracked.within(tag), spot, link or tag == f"{W}hyperlink")

    def _run(self, run: Element, base: Look, tracked: Tracked, spot: Spot, link: bool) -> Iterator[Printed]:
        properties = run.find(f"{W}rPr")
        named = properties.find(f"{W}rStyle") if properties is not None else None
        key = named.get(f"{W}val") if named is not None else None
        own = look_of(properties)
        styled = self.styles.look(key)
        if link or self.styles.is_link(key):
            own, styled = Look(own.struck, False, own.slanted, own.hidden), Look(styled.struck, False, styled.slanted)
        look = own.over(styled).over(base)
        text = "".join(self._text(child) for child in run)
        if not text or look.hidden or (tracked.added and tracked.struck):
            return
        yield Printed(
            text, tracked.struck or bool(look.struck), tracked.added or bool(look.under), bool(look.slanted),
            Spot(self.laid.page, spot.line),
        )  # fmt: skip

    def _text(self, child: Element) -> str:
        match child.tag:
            case tag if tag in (f"{W}t", f"{W}delText"):
                return "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in child.text or "")
            case tag if tag == f"{W}tab":
                return "\t"
            case tag if tag == f"{W}noBreakHyphen":
                return "-"
            case tag if tag == f"{W}lastRenderedPageBreak":
                self.laid.new_page()
            case tag if tag == f"{W}br":
                if child.get(f"{W}type") == "page":
                    self.laid.new_page()
                return " "
            case tag if tag == f"{W}cr":
                return " "
            case tag if tag == f"{W}sym":
                return "\ufffd"
            case _:
                pass
        return ""


def _with(run: Printed, text: str) -> Printed:
    return Printed(text, run.struck, run.under, run.slanted, run.spot)


def untabbed(runs: list[Printed], forms: Forms) -> Iterator[Printed]:
    """Runs with spaces for the tabs that only indent: those before the words, and the one behind a label."""
    text = "".join(run.text for run in runs)
    lead = len(text) - len(text.lstrip())
    for name in ("label", "schedule_label"):
        if match := re.match(rf"(?:{forms.body[name].pattern})\s+", text[lead:]):
            lead += match.end()
            break
    for run in runs:
        yield _with(run, run.text[:lead].replace("\t", " ") + run.text[lead:])
        lead = max(0, lead - len(run.text))
