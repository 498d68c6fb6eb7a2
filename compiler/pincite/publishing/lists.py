"""What is asked, owed, left open and to be known: the lists of an instrument, and those of one Section of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from pincite.amending.life import Life
from pincite.amending.periods import period_days
from pincite.deciding.duties import terms_of
from pincite.deciding.english import plain
from pincite.deciding.provisions import provisions
from pincite.deciding.reach import reached_facts, reached_rules
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import fact_statement, reading_statement, statement
from pincite.publishing.passages import sentence, told
from pincite.publishing.shell import Page, anchor, folded, listed, table, text
from pincite.publishing.site import Head, Site, Spot, rule_anchor
from pincite.runtime.timeline import IN_FORCE, TEXT_NOT_HELD
from pincite.runtime.trace import Place, Rule


def list_pages(site: Site, part: Part) -> Iterable[Page]:
    """The pages of the lists of an instrument; one with nothing to list says so."""
    for name, title, matter in (
        ("questions", "Questions", questions_of),
        ("duties", "Duties, rights and bans", duties_of),
        ("open", "What is open", partial(open_of, level=2)),
        ("facts", "Facts", facts_of),
    ):
        yield _page(site, part, name, title, matter)


def _page(site: Site, part: Part, name: str, title: str, of: Callable[[Site, Part, str], str]) -> Page:
    path = site.page_of(part, name)
    body = [f"<header><h1>{text(title)}<br>{text(part.citation)}</h1></header>", of(site, part, path) or "<p>None.</p>"]
    return Page(
        path, f"{title} of {part.citation}", [("Rulebook", "index.html"), (part.citation, site.page_of(part))], body
    )


def _within(part: Part, head: Head | None) -> set[str]:
    places: Iterable[Place] = part.places() if head is None else head.places
    return {place.address for place in places}


def _at(site: Site, page: str, address: str) -> str:
    return anchor(page, site.spots[address], address) if address in site.spots else text(address)


# ---- questions ------------------------------------------------------------------------------------------------------


def questions_of(site: Site, part: Part, page: str, head: Head | None = None) -> str:
    """The questions that can be asked, each with where it is answered, the facts it can ask for and what it may turn on."""
    there = _within(part, head)
    asked = [q for q in site.book.questions.values() if q.instrument == part.code and q.address in there]
    return listed(f"{text(q.words)} {_at(site, page, q.address)}{_asks(site, part, page, q.name)}" for q in asked)


def _asks(site: Site, part: Part, page: str, name: str) -> str:
    facts = [
        f"{sentence(site, page, part, _quoted(named))}: {text(fact.ask or plain(named))}"
        for named, fact in reached_facts(site.book, part.code, name)
    ]
    turns: dict[str, None] = {}
    for code, rule in reached_rules(site.book, part.code, name):
        for step in rule.steps:
            if step.op == "chosen":
                turns[sentence(site, page, site.book.part(code), _quoted(str(step.data[0])))] = None
    may = f"<p>May turn on how words are read: {'; '.join(turns)}.</p>" if turns else ""
    none = "<p>It rests on no fact.</p>" if not facts else ""
    count = f"{len(facts)} fact{'' if len(facts) == 1 else 's'}"
    return folded(f"What it can ask for: {count}", f"<p>{_ask_line(name)}</p>{none}{listed(facts)}{may}")


def _ask_line(name: str) -> str:
    return f"Asked with <code>pincite decide {text(name)}</code>. Which of these are needed depends on the facts and the day."


def _quoted(name: str) -> str:
    return f'"{plain(name)}"'


# ---- duties, rights and bans ----------------------------------------------------------------------------------------


def duties_of(site: Site, part: Part, page: str, head: Head | None = None) -> str:
    """Who owes, may or must not do what; on the page of the day's law those in force, the others below them."""
    there = _within(part, head)
    rows: dict[bool, list[tuple[str, ...]]] = {True: [], False: []}
    seen: set[tuple[str, str]] = set()
    norms = [rule for rule in part.all_rules() if rule.kind == "norm" and rule.address in there]
    for rule in sorted(norms, key=lambda rule: not _now(site, part, rule)):
        if (rule.name, rule.address) not in seen:
            seen.add((rule.name, rule.address))
            rows[_now(site, part, rule)].append(_norm(site, part, page, rule))
    columns = ("Who", "What", "Towards", "By when", "Where")
    other = table(columns, rows[False], "norms")
    return table(columns, rows[True], "norms") + (folded("In force on other days", other) if other else "")


def _norm(site: Site, part: Part, page: str, rule: Rule) -> tuple[str, ...]:
    deontic, bearer, to = terms_of(part, rule)
    what = f"{text(deontic)}: {sentence(site, page, part, _quoted(rule.name))}"
    return text(bearer), what, text(to), text(rule.words), _at(site, page, rule.address)


def _now(site: Site, part: Part, rule: Rule) -> bool:
    return rule.timeline is None or site.law.status(part, rule.timeline, site.on).kind == IN_FORCE


# ---- what is open ---------------------------------------------------------------------------------------------------


def open_of(site: Site, part: Part, page: str, head: Head | None = None, level: int = 3) -> str:
    """Words that can be read in several ways, what offices determine, words not held, words that no rule encodes."""
    there = _within(part, head)
    readings = [
        f"{_at(site, page, r.address)} {told(site, page, part, reading_statement(r))}"
        for r in part.readings.values()
        if r.address in there
    ]
    offices: dict[str, str] = {}
    for rule in part.all_rules():
        if rule.kind == "determination" and rule.address in there and rule.name not in offices:
            said = statement(part, rule)
            if said is not None:
                offices[rule.name] = f"{_at(site, page, rule.address)} {told(site, page, part, said)}"
    return (
        _under(level, "Words that can be read in more than one way", readings)
        + _under(level, "What an office determines, and no rule", offices.values())
        + _under(level, "Words in force that are not held", _not_held(site, part, page, there))
        + _under(level, "Words in force at which no rule stands", _no_rule(site, part, page, there))
    )


def _under(level: int, heading: str, items: Iterable[str]) -> str:
    rows = listed(items)
    return f'<h{level} class="under">{text(heading)}</h{level}>{rows}' if rows else ""


def _not_held(site: Site, part: Part, page: str, there: set[str]) -> Iterable[str]:
    """The places whose words are not held for days on which they were in force; those of the same days and reasons together."""
    life = Life(site.book, part, site.known)
    alike: dict[tuple[str, str], list[str]] = {}
    for place in part.places():
        runs = [s for s in life.statuses(place) if s.kind == TEXT_NOT_HELD] if place.address in there else []
        if runs:
            days = ", ".join(f"{start} to {end}" for start, end in map(period_days, runs))
            reasons = dict.fromkeys(place.versions[s.version].reason for s in runs)
            alike.setdefault((days, "; ".join(filter(None, reasons))), []).append(place.address)
    for (days, why), addresses in alike.items():
        at = ", ".join(_at(site, page, address) for address in addresses)
        yield f"{at}: {text(days)}{f'<p>{text(why)}</p>' if why else ''}"


def _no_rule(site: Site, part: Part, page: str, there: set[str]) -> Iterable[str]:
    """The places with words in force on the day, at which no statement stands: headings of lists among them, and gaps."""
    life = Life(site.book, part, site.known)
    for place in part.places():
        if place.address in there and life.on(place, site.on).words:
            if not provisions(part, place, site.law, site.on):
                yield _at(site, page, place.address)


# ---- facts ----------------------------------------------------------------------------------------------------------


def facts_of(site: Site, part: Part, page: str) -> str:
    """Every fact of an instrument: what it may be, how it is asked for, who can attest it, where it is used."""
    out = []
    for name, fact in sorted(part.facts.items()):
        if fact.office:
            continue
        who = " or ".join(part.terms[n][1] if n in part.terms else plain(n) for n in fact.attested_by)
        attested = f"<p>Attested by: {text(who)}.</p>" if fact.attested_by else ""
        used = ", ".join(_at(site, page, address) for address in fact.uses)
        at = f"<p>Used at {used}.</p>" if used else ""
        spot = site.named(part, plain(name))
        own = rule_anchor(name) if spot == Spot(page, rule_anchor(name)) else ""
        out.append(f"{told(site, page, part, fact_statement(fact), own)}{attested}{at}")
    return "".join(out)
