"""The words of a notice held against the rules: what it keeps and strikes was in force, what it keeps and adds is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pincite.register.document import Mark, Place
from pincite.register.verifying.ground import Ground
from pincite.source import fold

CODE = "P731"
Texts = Mapping[tuple[str, str], str]  # (address, page of the Register that ended or brought the words) -> words


def heldtexts(ground: Ground, before: Mapping[str, Texts], since: Mapping[str, Texts]) -> None:
    """Compare with the words of the rules on the day before each notice and on its day, by instrument and address.

    An instrument that is in neither is not held: one finding says so.
    """
    for notice in ground.notices:
        name = notice.instrument or ""
        old, new = before.get(name), since.get(name)
        if not old and not new:
            message = f"no earlier text of {notice.citation} is held here, so nothing of it could be compared"
            ground.say("P740", notice.spot, message, law=notice.instrument)
            continue
        for said in (place for body in notice.sections for place in body.place.walk()):
            for words, held, when in (
                (_words(said, Mark.ADDED), old or {}, "on the day before"),
                (_words(said, Mark.STRUCK), new or {}, "since"),
            ):
                known = held.get((said.address, ""))
                if known is not None and words is not None and not _same(known, words):
                    message = (
                        f"{said.address} is printed with other words than the rules hold {when}: {_first(known, words)}"
                    )
                    ground.say(CODE, said.spot, message, law=said.address)


def _words(place: Place, without: Mark) -> str | None:
    """The words of a place before or since with its tables; None where they are not known."""
    own = place.before if without is Mark.ADDED else place.since
    if own is None and (place.lost is not None or not place.tables):
        return None
    rows = [table.words for table in place.tables if table.mark is not without]
    closing = [_words(child, without) or "" for child in place.below if child.label == "closing"]
    return "\n".join([own or "", *rows, *closing])


def _same(one: str, other: str) -> bool:
    return sorted(_split(one)) == sorted(_split(other))


def _split(text: str) -> Iterator[str]:
    return (word for word in re.split(r"\s+", fold(text)) if word)


def _first(held: str, printed: str) -> str:
    """Where two texts first differ."""
    a, b = list(_split(held)), list(_split(printed))
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    mine, theirs = " ".join(a[at : at + 5]) or "nothing more", " ".join(b[at : at + 5]) or "nothing more"
    return f"the rules have \u201c{mine}\u201d where the notice has \u201c{theirs}\u201d"
