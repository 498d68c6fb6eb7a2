"""The review lock: which text and which logic belong together at each address and version, and who has said so.

One sorted, tab-separated line for each: address, version (the action that brought it), digest of the text, digest of the logic,
state (`drafted` or `reviewed`), reviewer, date. Text and logic cannot drift apart unseen: a digest that differs from its line is
an error until someone has looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pincite.diagnostics import Found
from pincite.source import Span

if TYPE_CHECKING:  # a lock is compared without what compiles
    from pincite.ir import plan as p

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


class Pin(NamedTuple):
    """What is to be pinned of one version of one place: the digests of its words and of the logic under them."""

    address: str
    since: str
    text: str
    logic: str
    span: Span


def pins(instrument: p.Instrument) -> list[Pin]:
    """What is to be pinned: every version of every place whose words are held."""
    return [
        Pin(place.address, version.since, version.text_digest, version.logic_digest, place.span)
        for module in instrument.modules
        for place in module.places
        for version in place.versions
        if version.paragraphs
    ]


def drift(
    instruments: Iterable[tuple[str, Sequence[Pin]]], locks: Mapping[str, Mapping[tuple[str, str], Entry]], found: Found
) -> None:
    """Report what differs from its pinned digests, what is pinned no more, and what is not pinned.

    `instruments` are folders with what is to be pinned there; `locks` are by folder.
    """
    for folder, here in instruments:
        lock = locks.get(folder, {})
        wanted = {(pin.address, pin.since): pin for pin in here}
        missing = []
        for key, pin in wanted.items():
            entry = lock.get(key)
            if entry is None:
                missing.append(pin)
            else:
                _compare(pin, entry, found)
        for key, entry in lock.items():
            if key not in wanted:
                found.add(
                    "P703",
                    Span(f"{folder}/{NAME}", 1, 1, 1, 1),
                    f"{entry.address} as of {entry.version} is pinned and is not there any more",
                    help=f"if that is meant: pincite review '{entry.address}'",
                    law=entry.address,
                )
        for pin in missing:
            found.add(
                "P707",
                pin.span,
                f"{pin.address} as of {pin.since} is not pinned",
                help=f"pin it: pincite review '{pin.address}'",
                law=pin.address,
            )


def _compare(pin: Pin, entry: Entry, found: Found) -> None:
    changed = []
    if entry.text != pin.text:
        changed.append("text")
    if entry.logic != pin.logic:
        changed.append("logic")
    if not changed:
        return
    what = " and ".join(changed)
    other = {"text": "the logic under it was not", "logic": "the text over it was not"}.get(what, "both")
    said = f"the {what} of {pin.address} as of {pin.since} changed" + (f", {other}" if len(changed) == 1 else "")
    state = f" (it was {entry.state})" if entry.state == "reviewed" else ""
    found.add(
        "P703",
        pin.span,
        said + state,
        help=f"look at both, then: pincite review '{pin.address}'",
        law=pin.address,
    )
