"""A draft of a notice: paragraphs of marked words, each with the part it plays on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pincite.register.document import Mark

Part = Literal["item", "row", "title", "center", "entry", "section", "label", "body", "note", "plain"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one mark; `blank` where a person has to fill them in."""

    text: str
    mark: Mark = Mark.KEPT
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: what it is, its words, and how deep it stands below its Section; `page` where a new page begins."""

    part: Part
    words: tuple[Stretch, ...]
    depth: int = 0
    page: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft: the two lines on top of each page, and its paragraphs."""

    agency: str
    heading: str
    paragraphs: tuple[Paragraph, ...]
    blanks: int  # places that a person has to fill in
    wanting: tuple[str, ...]  # places whose words of one of the days are not held
