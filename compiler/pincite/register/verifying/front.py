"""The front matter, the table of contents and the source notes of a notice, held against each other and the Sections."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from pincite.register.document import Body, Deed, Notice
from pincite.register.sources import day_words
from pincite.register.verifying.ground import Ground, plain, quoted

CODE = "P733"
_KINDS = {"amend": {"amended"}, "add": {"adopted"}, "repeal": {"repealed"}}
_DONE = {"amend": "amended", "add": "new", "repeal": "repealed"}


def front(ground: Ground) -> None:
    """What the parts of a notice say of each other."""
    for notice in ground.notices:
        _contents(ground, notice)
        for body in notice.sections:
            _source_of(ground, notice, body)
        _history(ground, notice)
        _items(ground, notice)


def _contents(ground: Ground, notice: Notice) -> None:
    entries = [entry for division in notice.contents for entry in division.entries]
    known = {entry.address: entry for entry in entries}
    for row in notice.table:
        if entries and row.address not in known:
            message = f"{row.address} stands in the table of Sections and not in the table of contents"
            ground.say(CODE, row.spot, message, law=row.address)
    for body in notice.sections:
        entry = known.get(body.address)
        if entry is None:
            continue
        title = plain(ground.forms.body["repealed"].sub("", entry.title))
        if title != plain(body.title):
            message = f"{body.address} is headed {quoted(body.title)}, and the table of contents has {quoted(title)}"
            ground.say(CODE, body.spot, message, law=body.address, also=[(entry.spot, "the table of contents")])
        marked = ground.forms.body["repealed"].search(entry.title) is not None
        if marked != (body.action == "repeal"):
            says = "marks as repealed" if marked else "does not mark as repealed"
            message = f"the table of contents {says} {body.address}, which is {_DONE.get(body.action or '', 'printed')}"
            ground.say(CODE, entry.spot, message, law=body.address, also=[(body.spot, "the Section")])
    seen: set[str] = set()
    for entry in entries:
        if entry.address in seen:
            ground.say(CODE, entry.spot, f"{entry.address} stands twice in the table of contents", law=entry.address)
        seen.add(entry.address)


def _source_of(ground: Ground, notice: Notice, body: Body) -> None:
    """The note under a Section: what was done, at which page, from which day."""
    deed = body.source
    if deed is None:
        return
    wanted = _KINDS.get(body.action or "", set())
    if wanted and deed.kind not in wanted:
        message = (
            f"the note under {body.address} says {quoted(deed.words)}, and the table of Sections lists it as "
            f"{_DONE[body.action or '']}"
        )
        ground.say(CODE, body.spot, message, law=body.address)
    if notice.register and deed.cite and deed.cite != notice.register:
        message = (
            f"the note under {body.address} has {deed.cite}, and the source note of the instrument {notice.register}"
        )
        ground.say(CODE, body.spot, message, law=body.address)
    if notice.effective and deed.effective and deed.effective != notice.effective:
        days = day_words(deed.effective), day_words(notice.effective)
        message = f"the note under {body.address} says {days[0]}, and the front matter {days[1]}"
        ground.say(CODE, body.spot, message, law=body.address)


def _history(ground: Ground, notice: Notice) -> None:
    spot = notice.spot
    for item in notice.items:
        if item.role == "effective":
            spot = item.spot
    own = [deed for deed in notice.source_note if deed.cite == notice.register]
    if notice.register and own and own[-1].effective != notice.effective and notice.effective:
        says = day_words(own[-1].effective) if own[-1].effective else "no day"
        message = (
            f"the source note says of {notice.register} {says}, and the front matter {day_words(notice.effective)}"
        )
        ground.say(CODE, spot, message, law=notice.instrument)
    dated = [deed for deed in notice.source_note if deed.effective is not None]
    for before, after in pairwise(dated):
        if before.effective and after.effective and after.effective < before.effective:
            message = (
                f"the source note lists {after.cite or after.words} ({day_words(after.effective)}) behind "
                f"{before.cite or before.words} ({day_words(before.effective)}), which took effect later"
            )
            ground.say(CODE, notice.spot, message, law=notice.instrument)
    for deed in notice.source_note:
        _deed(ground, notice, deed)


def _deed(ground: Ground, notice: Notice, deed: Deed) -> None:
    def say(message: str) -> None:
        ground.say(CODE, notice.spot, message, law=notice.instrument)

    if deed.kind == "emergency" and deed.effective is not None:
        if deed.days is None:
            say(f"the source note states no term and no end of the emergency at {deed.cite}")
        elif deed.expired is None:
            by = f"; {deed.replaced_by} took effect within its term" if deed.replaced_by else ""
            say(f"the source note does not say when the emergency at {deed.cite} ended{by}")
        else:
            last = date.fromordinal(deed.effective.toordinal() + deed.days - 1)
            if abs((deed.expired - last).days) > 1:
                say(
                    f"the emergency at {deed.cite} is said to have expired {day_words(deed.expired)}; {deed.days} days from "
                    f"{day_words(deed.effective)} end {day_words(last)}"
                )
    volume = deed.cite.split(" ", 1)[0] if deed.cite else ""
    base = ground.words.volume
    if base is not None and volume.isdigit() and deed.effective is not None:
        year = base + int(volume)
        if deed.effective.year not in (year - 1, year, year + 1):
            say(f"{deed.cite} is of {year}, and is said to take effect {day_words(deed.effective)}")


def _items(ground: Ground, notice: Notice) -> None:
    for item in notice.items:
        match item.role:
            case "proposal" if notice.proposed and notice.proposed.effective and notice.effective:
                if notice.proposed.effective >= notice.effective:
                    message = f"the proposal is dated {day_words(notice.proposed.effective)}, not before the rule takes effect"
                    ground.say(CODE, item.spot, message, law=notice.instrument)
            case "replaces_emergency" if notice.effective:
                _emergency(ground, notice, item.words.strip().rstrip(".").casefold(), item.number)
            case "authority" if notice.authority_note:
                note = notice.authority_note
                for match in ground.words.statute.finditer(item.words):
                    act = match["cite"].partition("/")[0]
                    if match["cite"] not in note and not re.search(rf"{re.escape(act)}(?!/)", note):
                        message = (
                            f"item {item.number} rests on {match['cite']}, which the note of authority does not name"
                        )
                        ground.say(CODE, item.spot, message, law=notice.instrument)
            case _:
                pass


def _emergency(ground: Ground, notice: Notice, answer: str, number: int) -> None:
    """Whether an emergency is in force on the day on which the notice takes effect, as its item says."""
    day = notice.effective
    running = [
        deed
        for deed in notice.source_note
        if deed.kind == "emergency"
        and day is not None
        and deed.effective is not None
        and deed.effective < day
        and deed.days is not None
        and day.toordinal()
        <= (deed.expired.toordinal() if deed.expired else deed.effective.toordinal() + deed.days - 1)
    ]
    item = next(item for item in notice.items if item.number == number)
    if answer in ground.words.no and running:
        message = f"item {number} says that no emergency is in force, and {running[-1].cite} is, by the source note"
        ground.say(CODE, item.spot, message, law=notice.instrument)
    if answer in ground.words.yes and not running:
        message = f"item {number} says that an emergency is replaced, and by the source note none is in force"
        ground.say(CODE, item.spot, message, law=notice.instrument)
