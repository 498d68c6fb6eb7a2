"""What `impact` found, as text and as data: everything that is reached, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pincite.cli.common import cleaned
from pincite.deciding.wording import counted
from pincite.deciding.wrapping import wrapped
from pincite.finding.graph import LAW_KINDS, Node
from pincite.impact.reach import Reach, Way
from pincite.lock import Entry

if TYPE_CHECKING:
    from pincite.impact.examples import Reached

_SHOWN = 12  # reviews that a page of text lists
_GROUPS = 12  # names that examples expect, above which it counts the examples of each and lists none
_FEW = 3  # examples that it lists for each name they expect


@dataclass(frozen=True, slots=True)
class Found:
    """What a change reaches: of what, in words; the rules and provisions; generated modules; places that the rules do not have.

    `examples` and `reviews` are None where there are only checkers and no rules to look in.
    """

    called: str
    reach: Reach
    modules: tuple[str, ...]
    unknown: tuple[str, ...]
    examples: Sequence[Reached] | None
    reviews: Sequence[Entry] | None


def page(found: Found, wide: int) -> Iterator[str]:
    """What is reached, as text."""
    reach = found.reach
    yield from wrapped(_summary(found), wide, "", "")
    yield from _reviews(found.reviews, wide)
    if len(reach.changed) > 1:
        yield ""
        yield from wrapped(f"Changed: {', '.join(reach.changed)}", wide, "", "  ")
    for heading, ways in (("Questions", reach.questions), ("Duties, rights and bans", reach.duties)):
        yield from _asked(heading, ways, wide)
    if reach.provisions:
        yield ""
        yield "Other provisions whose logic rests on it"
        for way in reach.provisions:
            yield from wrapped(f"{way.end.address}: {way_said(way, _node_said(way.end))}", wide, "  ", "    ")
    yield from _examples(found.examples, wide)
    for heading, listed_ in (
        ("Provisions whose words cite it", reach.citing),
        ("Generated modules", found.modules),
        ("Places these rules do not have", found.unknown),
    ):
        if listed_:
            yield ""
            yield from wrapped(f"{heading}: {', '.join(listed_)}", wide, "", "  ")


def _summary(found: Found) -> str:
    reach, called = found.reach, cleaned(found.called)
    counts = [
        counted(len(reach.questions), "question"),
        counted(len(reach.duties), "duty, right or ban", "duties, rights and bans"),
        counted(len(reach.provisions), "other provision"),
        counted(len(found.modules), "generated module"),
    ]
    if found.examples is not None:
        counts.append(counted(len({id(one.example) for one in found.examples}), "example"))
    reaches = f"A change of {called} can reach" if not called.startswith("what ") else f"W{called[1:]} can reach"
    return f"{reaches} {', '.join(counts[:-1])} and {counts[-1]}."


def _asked(heading: str, ways: Sequence[Way], wide: int) -> Iterator[str]:
    """Questions or norms: first those that stand in what changes, then the others, each with its way."""
    if not ways:
        return
    there = [way for way in ways if len(way.nodes) == 1]
    yield ""
    yield heading + (", standing in what changes itself" if there else "")
    for way in there:
        yield from wrapped(f"{way.end.title} ({way.end.address})", wide, "  ", "    ")
    further = ways[len(there) :]
    if there and further:
        yield ""
        yield f"{heading}, reached from there"
    for way in further:
        yield from wrapped(f"{way.end.title} ({way.end.address})", wide, "  ", "    ")
        last = "this question" if way.end.kind == "question" else "this"
        yield from wrapped(way_said(way, last), wide, "    ", "    ")


def _reviews(reviews: Sequence[Entry] | None, wide: int) -> Iterator[str]:
    """The pins of what changes and of what rests on it: a person has to look at those places again."""
    if not reviews:
        return
    done = [entry for entry in reviews if entry.state == "reviewed"]
    said = f"{counted(len(reviews), 'version')} of these places {'is' if len(reviews) == 1 else 'are'} pinned, {len(done)} "
    yield from wrapped(said + "reviewed by a person: they are to be looked at again.", wide, "", "")
    for entry in done[:_SHOWN]:
        yield from wrapped(
            f"{entry.address} since {entry.version}, by {cleaned(entry.reviewer)} on {entry.date}", wide, "  ", "    "
        )
    if len(done) > _SHOWN:
        yield f"  and {len(done) - _SHOWN} more; --format json lists every one"


# ---- examples -------------------------------------------------------------------------------------------------------


def _examples(reached: Sequence[Reached] | None, wide: int) -> Iterator[str]:
    """The examples by the name they expect, so that a way is told once; those that went through what changes are listed."""
    if not reached:
        return
    went = [one for one in reached if one.through]
    lost = [one for one in reached if one.through is None]
    yield ""
    yield "Examples"
    total = len({id(one.example) for one in reached})
    ran = len({id(one.example) for one in went})
    how = f"{counted(total, 'example')} {'expects' if total == 1 else 'expect'} what can rest on it; decided just now, {ran} "
    how += "of them went through the logic of a changed place."
    more = " --format json lists every one, with its way." if len(went) > _FEW else ""
    yield from wrapped(how + more, wide, "  ", "  ")
    if lost:
        yield from wrapped(
            f"{counted(len(lost), 'expectation')} could not be decided by the checkers as they are built; "
            "`pincite build` writes them anew.", wide, "  ", "  ",
        )  # fmt: skip
    groups: dict[str, list[Reached]] = {}
    for one in went:
        groups.setdefault(one.way.end.id, []).append(one)
    if len(groups) > _GROUPS:
        said = ", ".join(f"{_node_said(group[0].way.end)} {len(group)}" for group in groups.values())
        yield ""
        yield from wrapped(f"By what they expect: {said}", wide, "  ", "    ")
        return
    for group in groups.values():
        titles = [f'"{cleaned(one.example.example.title)}"' for one in group]
        more = f" and {len(group) - _FEW} more" if len(group) > _FEW else ""
        shown = ", ".join(titles[:_FEW])
        lead = f"{_expected(group[0].way)} {counted(len(group), 'example')}:"
        yield from wrapped(f"{lead} {shown}{more}", wide, "  ", "    ")


def _expected(way: Way) -> str:
    """The way to what examples expect."""
    if len(way.nodes) == 1:
        return f"{_node_said(way.end)} is expected by"
    return f"{way_said(way, _node_said(way.end))}, which is expected by"


# ---- ways -----------------------------------------------------------------------------------------------------------

_SAID = {
    "needs": "needed by",
    "excepted by": "an exception to",
    "deemed by": "what deems",
    "subject to": "to which is subject",
    "notwithstanding": "notwithstanding which stands",
}


def way_said(way: Way, last: str) -> str:
    """The way in words, from what changes to what is reached, which is called `last`."""
    said = [_node_said(way.nodes[0])]
    said += [f"{_SAID[key]} {_node_said(node)}" for node, key in zip(way.nodes[1:-1], way.keys[:-1], strict=True)]
    return ", ".join([*said, *(f"{_SAID[key]} {last}" for key in way.keys[-1:])])


def _node_said(node: Node) -> str:
    if node.kind in LAW_KINDS:
        return node.address
    return f'"{node.name}" ({node.address})' if node.address else f'"{node.name}"'


# ---- as data --------------------------------------------------------------------------------------------------------


def document(found: Found) -> dict[str, Any]:
    """What is reached, as JSON has it. What was not looked at, because there are only checkers, is null."""
    reach = found.reach
    return {
        "of": found.called,
        "changed": list(reach.changed),
        "questions": [_way_data(way) for way in reach.questions],
        "duties": [_way_data(way) for way in reach.duties],
        "provisions": [_way_data(way) for way in reach.provisions],
        "citing": list(reach.citing),
        "examples": None if found.examples is None else [_example_data(one) for one in found.examples],
        "modules": list(found.modules),
        "reviews": None if found.reviews is None else _reviews_data(found.reviews),
        "not_in_these_rules": list(found.unknown),
    }


def _way_data(way: Way) -> dict[str, Any]:
    steps = [{"id": node.id, "kind": node.kind, "name": node.name, "address": node.address} for node in way.nodes]
    for step, key in zip(steps[1:], way.keys, strict=True):
        step["by"] = key
    return {"id": way.end.id, "words": way.end.title, "address": way.end.address, "way": steps}


def _example_data(one: Reached) -> dict[str, Any]:
    written = one.example.example
    return {
        "title": written.title,
        "address": one.example.address,
        "file": written.span.path,
        "line": written.span.line,
        "expects": one.way.end.id,
        "way": _way_data(one.way)["way"],
        "went_through": None if one.through is None else list(one.through),
    }


def _reviews_data(reviews: Iterable[Entry]) -> list[dict[str, Any]]:
    return [
        {
            "address": entry.address,
            "since": entry.version,
            "state": entry.state,
            "reviewer": entry.reviewer or None,
            "on": entry.date or None,
        }
        for entry in reviews
    ]
