"""The labels of the adopted words: in order, none twice, none missing, no list of one."""

from __future__ import annotations

from pincite.citation import label_order
from pincite.register.document import Place
from pincite.register.verifying.ground import Ground

CODE = "P737"


def numbering(ground: Ground) -> None:
    """Labels of every level, and the order of Sections."""
    for notice in ground.notices:
        for body in notice.sections:
            if body.action != "repeal":
                _level(ground, body.place, 0, body.address)
        order = [entry.address for division in notice.contents for entry in division.entries]
        places = {address: n for n, address in enumerate(order)}
        last = -1
        for body in notice.sections:
            at = places.get(body.address, last)
            if at < last:
                message = f"{body.address} is printed out of the order of the table of contents"
                ground.say(CODE, body.spot, message, law=body.address)
            last = max(last, at)


def _level(ground: Ground, place: Place, depth: int, section: str) -> None:
    schedule = ground.forms.schedule_word in section
    kinds = ("number",) if schedule else ground.law.levels
    children = [
        child
        for child in place.below
        if any(p.since is not None for p in child.walk())
        and child.label != "closing"
        and not child.label.startswith('"')
    ]
    kind = kinds[depth] if depth < len(kinds) else None
    last = 0
    for child in children:
        at = label_order(kind, child.label) if kind else None
        if child.address.endswith("(again)"):
            ground.say(CODE, child.spot, f"{child.address.removesuffix(' (again)')} stands twice", law=place.address)
        elif at is not None:
            if at > last + 1 and not (last == 0 and place.since is None):
                message = f"{place.address}: {child.label}) follows {_before(last, children)}: a label is missing"
                ground.say(CODE, child.spot, message, law=child.address)
            elif at <= last:
                ground.say(CODE, child.spot, f"{place.address}: {child.label}) is out of order", law=child.address)
            last = max(last, at)
        _level(ground, child, depth + 1, section)
    if len(children) == 1 and children[0].label in ("a", "1", "A", "i") and not schedule:
        message = f"{place.address} has {children[0].label}) and nothing that follows it: a list of one"
        ground.say(CODE, children[0].spot, message, law=children[0].address)


def _before(last: int, children: list[Place]) -> str:
    return f"{children[last - 1].label})" if 0 < last <= len(children) else "nothing"
