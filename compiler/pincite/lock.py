"""The review lock: which text and which logic belong together at each address and version, and who has said so.

One sorted, tab-separated line for each: address, version (the action that brought it), digest of the text, digest of the logic,
state (`drafted` or `reviewed`), reviewer, date. Text and logic cannot drift apart unseen: a digest that differs from its line is
an error until someone has looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pincite.diagnostics import Found
from pincite.ir import plan as p
from pincite.source import Span

NAME = "review.lock"


class Entry(NamedTuple):
    """A line of the lock."""

    address: str
    version: str
    text: str
    logic: str
    state: str
    reviewer: str
    date: str


class LockError(ValueError):
    """A lock that cannot be read; the message says where."""


def read(text: str) -> dict[tuple[str, str], Entry]:
    """The entries of a lock by address and version. Raises `LockError`."""
    out = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) != len(Entry._fields) or fields[4] not in ("drafted", "reviewed"):
            raise LockError(f"line {number} is not a line of a review lock")
        entry = Entry(*fields)
        out[(entry.address, entry.version)] = entry
    return out


def write(entries: Iterable[Entry]) -> str:
    """A lock with these entries."""
    return "".join("\t".join(entry) + "\n" for entry in sorted(entries))


def current(instrument: p.Instrument) -> dict[tuple[str, str], tuple[p.Place, p.PlaceVersion]]:
    """What is to be pinned: every version of every place whose words are held."""
    return {
        (place.address, version.since): (place, version)
        for module in instrument.modules
        for place in module.places
        for version in place.versions
        if version.paragraphs
    }


def drift(plan: p.Plan, locks: Mapping[str, dict[tuple[str, str], Entry]], found: Found) -> None:
    """Report what differs from its pinned digests, what is pinned no more, and what is not pinned. `locks` are by folder."""
    for instrument in plan.instruments:
        lock = locks.get(instrument.folder, {})
        here = current(instrument)
        missing = []
        for key, (place, version) in here.items():
            entry = lock.get(key)
            if entry is None:
                missing.append((place, key))
            else:
                _compare(place, version, entry, found)
        for key, entry in lock.items():
            if key not in here:
                found.add(
                    "P703",
                    Span(f"{instrument.folder}/{NAME}", 1, 1, 1, 1),
                    f"{entry.address} as of {entry.version} is pinned and is not there any more",
                    help=f"if that is meant: pincite review '{entry.address}'",
                    law=entry.address,
                )
        for place, key in missing:
            found.add(
                "P707",
                place.span,
                f"{key[0]} as of {key[1]} is not pinned",
                help=f"pin it: pincite review '{key[0]}'",
                law=key[0],
            )


def _compare(place: p.Place, version: p.PlaceVersion, entry: Entry, found: Found) -> None:
    changed = []
    if entry.text != version.text_digest:
        changed.append("text")
    if entry.logic != version.logic_digest:
        changed.append("logic")
    if not changed:
        return
    what = " and ".join(changed)
    other = {"text": "the logic under it was not", "logic": "the text over it was not"}.get(what, "both")
    said = f"the {what} of {place.address} as of {version.since} changed" + (f", {other}" if len(changed) == 1 else "")
    state = f" (it was {entry.state})" if entry.state == "reviewed" else ""
    found.add(
        "P703",
        place.span,
        said + state,
        help=f"look at both, then: pincite review '{place.address}'",
        law=place.address,
    )
