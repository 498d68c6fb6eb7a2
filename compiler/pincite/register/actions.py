"""An action of a source note as lines of a rule file, with what else a notice says of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from pincite.register.document import Deed, Notice
from pincite.register.forms import Forms
from pincite.register.manner import corrected_by, repeals_all, running
from pincite.register.sources import day_words, entered_deed

_PRESUMED = "That it replaces the emergency is presumed: it took effect within the term, and no expiry is printed."
_CORRECTS = "That it corrects this action is taken from the source note, where it stands behind it."
_ACTIONS = (("amends", "amend"), ("adds", "add"), ("repeals", "repeal"))


def quote(text: str) -> str:
    """Words as text of a rule file, on one line and without quotation marks in them."""
    return json.dumps(re.sub(r"\s+", " ", text.replace('"', "'")).strip(), ensure_ascii=False)


def deed_lines(notice: Notice, deed: Deed, forms: Forms) -> Iterator[str]:
    """An action of the source note as lines of a rule file; the notice's own with what it amends, adds and repeals."""
    entered = entered_deed(deed, forms)
    printed = entered.split(forms.separator)
    yield f"  {printed[0].strip()}"
    for more in printed[1:]:
        noted = f", noted at {notice.register}" if deed.expired and notice.register else ""
        yield f"    {more.strip()}{noted}"
    yield from _ends(notice, deed, forms)
    if deed.kind == "corrected" and not _said(deed, "corrects"):
        base = corrected_by(notice) if deed == notice.own else None
        if base is not None:
            yield f"    corrects {base.cite}"
            yield f"    note {quote(_CORRECTS)}"
    yield from (f"    {words}" for words in deed.said)
    first = deed.words.partition(forms.separator)[0].strip()
    if first and first.casefold() != printed[0].strip().casefold():
        yield f"    note {quote(f'Printed in the source note: {first}.')}"
    if deed != notice.own:
        return
    if notice.proposed is not None and notice.proposed.effective is not None:
        yield f"    proposed at {notice.proposed.cite}, {day_words(notice.proposed.effective)}"
    if repeals_all(notice):
        return  # a repeal that lists no places ends all of them
    for word, kind in _ACTIONS:
        if listed := [row.address for row in notice.table if row.action == kind]:
            yield f"    {word} {', '.join(listed)}"


def _said(deed: Deed, word: str) -> bool:
    return any(words.startswith(f"{word} ") for words in deed.said)


def _ends(notice: Notice, deed: Deed, forms: Forms) -> Iterator[str]:
    """What an action makes of the emergencies that are in force when it takes effect."""
    if _said(deed, "replaces") or _said(deed, "beside"):
        return
    told = _replaces(notice, forms) if deed == notice.own else None
    if told is not None:
        yield from (f"    {'replaces' if told else 'beside'} {other.cite}" for other in running(notice))
        return
    for other in notice.source_note:
        if other.replaced_by is not None and other.replaced_by == deed.cite:
            yield f"    replaces {other.cite}"
            yield f"    note {quote(_PRESUMED)}"


def _replaces(notice: Notice, forms: Forms) -> bool | None:
    """Whether the notice says that it replaces an emergency now in effect; None where it does not say."""
    item = next((item for item in notice.items if item.role == "replaces_emergency"), None)
    first = item.words.split(maxsplit=1)[0].strip(".,;:").casefold() if item is not None and item.words.split() else ""
    if first in forms.verify.get("yes", ()):
        return True
    return False if first in forms.verify.get("no", ()) else None
