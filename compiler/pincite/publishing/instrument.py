"""The first page of the rulebook, and the page of each instrument: its Sections, its lists, its history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pincite.amending.actions import action_words, actions
from pincite.deciding.rulebook import Part
from pincite.deciding.wording import day_words, iso
from pincite.publishing.findings import found_at, hint, nowhere, plainly
from pincite.publishing.remarks import general_notes, left_out
from pincite.publishing.shell import HOME, Page, anchor, section, table, text, titled
from pincite.publishing.site import OWN, Head, Site, Spot
from pincite.runtime.timeline import IN_FORCE, TEXT_NOT_HELD

LISTS = (
    ("questions", "Questions, and what each asks for"),
    ("duties", "Duties, rights and bans"),
    ("open", "What is open: readings, determinations, words not held"),
    ("facts", "Facts, and how they are asked for"),
    ("findings", "Findings: what checking the notices found"),
)


def home_page(site: Site, pictures: dict[str, str]) -> Page:
    """The first page: every instrument with its Sections."""
    return Page(HOME, f"The rules of {site.book.jurisdiction}", [], _home(site, pictures))


def _home(site: Site, pictures: dict[str, str]) -> Iterator[str]:
    yield f"<header><h1>The rules of {text(site.book.jurisdiction)}</h1>"
    yield f'<p class="law">The law of {text(day_words(site.on))}, as known {text(day_words(site.known))}</p></header>'
    yield (
        "<p>Each Section has a page: its words, each place with a link of its own; under them, folded, what the rules say, what "
        "is open and every version; then what can be asked, who owes what, what was found in the notices, and what it rests on. "
        "What is unfolded is printed.</p>"
    )
    for part in site.parts:
        heading = anchor(HOME, Spot(site.page_of(part)), "  ".join(titled(part.citation, part.title)))
        yield f"<section><h2>{heading}</h2>{_sections(site, part, HOME)}</section>"
    unplaced = plainly(site, HOME, nowhere(site))
    yield section("Findings in the notices that are about no one place", unplaced, f"{OWN}findings", hint(site))
    if "index.graph.svg" in pictures:
        yield section(
            "Which Section rests on which",
            '<figure><a href="index.graph.svg"><img src="index.graph.svg" alt="The Sections as a picture; '
            'the page of each lists what it rests on and what rests on it"></a><figcaption>The picture opens alone, to be '
            "read large.</figcaption></figure>",
            f"{OWN}graph",
        )


def _sections(site: Site, part: Part, page: str) -> str:
    rows = "".join(f"<li>{_entry(site, head, page)}</li>" for head in site.heads[part.code])
    return f'<ul class="toc">{rows}</ul>' if rows else "<p>No Section is encoded.</p>"


def _entry(site: Site, head: Head, page: str) -> str:
    place = head.place
    status = site.law.status(head.part, place.timeline, site.on)
    said = "" if status.kind in (IN_FORCE, TEXT_NOT_HELD) else ' <span class="state">not in force</span>'
    title = f" {text(place.title)}" if place.title else ""
    return f"{anchor(page, Spot(head.page), place.address)}{title}{said}"


def instrument_page(site: Site, part: Part, pictures: dict[str, str]) -> Page:
    """The page of an instrument."""
    return Page(
        site.page_of(part),
        "  ".join(titled(part.citation, part.title)),
        [("Rulebook", HOME)],
        _instrument(site, part, pictures),
    )


def _instrument(site: Site, part: Part, pictures: dict[str, str]) -> Iterable[str]:
    page = site.page_of(part)
    yield f"<header><h1>{'<br>'.join(map(text, titled(part.citation, part.title)))}</h1>"
    yield f'<p class="law">The law of {text(day_words(site.on))}, as known {text(day_words(site.known))}</p></header>'
    yield section("Contents", _sections(site, part, page), f"{OWN}contents")
    lists = "".join(
        f"<li>{anchor(page, Spot(site.page_of(part, name)), said)}</li>"
        for name, said in LISTS
        if name != "findings" or site.findings
    )
    apart = left_out(site, part)
    cited = "They can be cited; what rests on them stays undetermined."
    yield section("What is listed and not held here", apart, f"{OWN}apart", cited)
    yield section("Notes", general_notes(site, part), f"{OWN}notes")
    yield section("Lists", f'<ul class="toc">{lists}</ul>', f"{OWN}lists")
    whole = plainly(site, page, found_at(site, part.code))
    yield section("Findings that are about no one Section", whole, f"{OWN}findings", hint(site))
    rows = [
        (text((iso(a.effective) if a.effective else None) or "no day"), text(action_words(a)))
        for a in actions(part, site.known)
    ]
    path = page.removesuffix(".html") + ".life.svg"
    drawn = (
        f'<figure class="life"><img src="{text(path.rpartition("/")[2])}" alt="The lives of the Sections one under the '
        'other; the actions stand in the table above"></figure>'
    )
    history = table(("Effective", "Action"), rows, "days")
    yield section("History", history + (drawn if path in pictures else ""), f"{OWN}history")
