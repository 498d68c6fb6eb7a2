"""How the runs of a DOCX are marked: their own properties over those of their styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pincite.register.office.xmlparts import Element, W, switched_on

_DEPTH = 20  # styles that rest on each other; a circle of them ends here


@dataclass(frozen=True, slots=True)
class Look:
    """What is said of a run's look; None where nothing is said."""

    struck: bool | None = None
    under: bool | None = None
    slanted: bool | None = None
    hidden: bool | None = None

    def over(self, below: Look) -> Look:
        """This look where it says something, else the one below."""
        return Look(
            below.struck if self.struck is None else self.struck,
            below.under if self.under is None else self.under,
            below.slanted if self.slanted is None else self.slanted,
            below.hidden if self.hidden is None else self.hidden,
        )


def look_of(properties: Element | None) -> Look:
    """The look that run properties give."""
    if properties is None:
        return Look()
    said: dict[str, bool] = {}
    for name, field in (
        ("strike", "struck"),
        ("dstrike", "struck"),
        ("u", "under"),
        ("i", "slanted"),
        ("vanish", "hidden"),
    ):
        found = properties.find(f"{W}{name}")
        if found is not None:
            on = switched_on(found) and (name != "u" or found.get(f"{W}val") is not None)
            said[field] = on or said.get(field, False)
    return Look(**said)


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._own: dict[str, tuple[Look, str | None]] = {}
        self.names: dict[str, str] = {}
        self.default: str | None = None
        self.numbered: dict[str, Element] = {}
        if root is None:
            return
        for style in root.iterfind(f"{W}style"):
            key = style.get(f"{W}styleId", "")
            based, name = style.find(f"{W}basedOn"), style.find(f"{W}name")
            self._own[key] = (look_of(style.find(f"{W}rPr")), based.get(f"{W}val") if based is not None else None)
            self.names[key] = name.get(f"{W}val", "") if name is not None else ""
            number = style.find(f"{W}pPr/{W}numPr")
            if number is not None:
                self.numbered[key] = number
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true"):
                self.default = key

    def look(self, key: str | None) -> Look:
        """The look of a style with those that it rests on."""
        found = Look()
        for _ in range(_DEPTH):
            if key is None or key not in self._own:
                break
            own, key = self._own[key]
            found = found.over(own)
        return found

    def is_link(self, key: str | None) -> bool:
        """Whether a style is that of links, which are underlined without being new."""
        return key is not None and self.names.get(key, key).casefold().replace(" ", "") in _LINKS


_LINKS: Mapping[str, None] = dict.fromkeys(("hyperlink", "followedhyperlink", "internetlink", "visitedinternetlink"))
