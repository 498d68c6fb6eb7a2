"""What is said beside the rules, as data: remarks, which a package holds, and findings, which verifying a notice gives."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Remark(NamedTuple):
    """One thing that is said of a place or a name; `versions` are those of the place for which it is said."""

    at: str
    kind: str
    words: str
    because: str
    versions: tuple[int, ...]


def remarks_of(entries: Iterable[Mapping[str, Any]]) -> dict[str, list[Remark]]:
    """What a package says beside its rules, by address or name."""
    out: dict[str, list[Remark]] = {}
    for e in entries:
        remark = Remark(e["at"], e["kind"], e["words"], e["because"], tuple(e["versions"]))
        out.setdefault(remark.at, []).append(remark)
    return out


class NotFindings(ValueError):
    """A text that is not what verifying a notice gives."""


class Finding(NamedTuple):
    """Something that was found in a file of notices; `where` is the page, if the file has pages, and the line."""

    heading: str
    address: str
    message: str
    file: str
    where: str


def read_findings(data: str) -> tuple[Finding, ...]:
    """The findings in what `pincite notice verify --format json` prints; not those about one project. Raises `NotFindings`."""
    try:
        return tuple(_finding(entry) for entry in json.loads(data)["findings"] if not entry["project"])
    except (ValueError, TypeError, LookupError, AttributeError):
        raise NotFindings("it is not what `pincite notice verify --format json` prints") from None


def _finding(entry: Mapping[str, Any]) -> Finding:
    place = entry["places"][0]
    page = f"{place['what']}, " if str(place["what"]).startswith("page") else ""
    where = f"{page}line {int(place['line'])}"
    file = str(place["file"]).rpartition("/")[2]
    message = str(entry["message"])
    stop = "" if message.endswith((".", "?", "!")) else "."
    sentence = f"{message[:1].upper()}{message[1:]}{stop}"
    return Finding(str(entry["heading"]), str(entry["address"] or ""), sentence, file, where)
