"""The words in which a jurisdiction writes its notices, read from its file of forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pincite.jurisdiction import JurisdictionError
from pincite.register.forms import Forms


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item: its heading, what it says with {names} for what is known, and whether the table of Sections follows."""

    heading: str
    words: str
    table: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """How a kind of notice is written: its heading, its items, the heads of the table of Sections, and fixed lines."""

    heading: str
    items: tuple[Item, ...]
    columns: str
    begins: str
    actions: Mapping[str, str]
    section: str
    label: tuple[str, str]  # a pattern of labels as citations have them, and how they are printed
    contents: str
    authority: str
    source: str
    section_source: Mapping[str, str]
    repealed: str
    titles: tuple[str, ...]
    blank: str
    blanks: Mapping[str, str]


def wording(forms: Forms, kind: str) -> Wording:
    """How a kind of notice is written. Raises `JurisdictionError` where the forms do not say."""
    try:
        return _from_data(forms.write, forms.write["kinds"][kind])
    except KeyError as error:
        raise JurisdictionError(
            f"the forms of notices do not say how to write one: {error.args[0]} is missing"
        ) from None


def _from_data(data: Mapping[str, Any], kind: Mapping[str, Any]) -> Wording:
    return Wording(
        heading=kind["heading"],
        items=tuple(Item(i.get("heading", ""), i.get("words", ""), bool(i.get("table"))) for i in kind["items"]),
        columns=kind["columns"],
        begins=kind["begins"],
        actions=kind["actions"],
        section=data["section"],
        label=(data["label"][0], data["label"][1]),
        contents=data["contents"],
        authority=data["authority"],
        source=data["source"],
        section_source=kind["section_source"],
        repealed=data["repealed"],
        titles=tuple(data["titles"]),
        blank=data["blank"],
        blanks=data["blanks"],
    )
