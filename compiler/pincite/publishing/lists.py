"""What is asked, owed and to be known: the lists of an instrument, and those of one Section of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from pincite.deciding.duties import terms_of
from pincite.deciding.english import marked, plain
from pincite.deciding.reach import reached_facts, reached_rules
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import fact_statement
from pincite.publishing.findings import by_kind, found_in, hint
from pincite.publishing.opens import open_of
from pincite.publishing.passages import sentence, told
from pincite.publishing.remarks import notes_on
from pincite.publishing.shell import Page, anchor, folded, listed, table, text
from pincite.publishing.site import Head, Site, Spot, rule_anchor
from pincite.runtime.timeline import IN_FORCE
from pincite.runtime.trace import Place, Rule


def list_pages(site: Site, part: Part) -> Iterable[Page]:
    """The pages of the lists of an instrument; one with nothing to list says so."""
    for name, title, matter in (
        ("questions", "Questions", questions_of),
        ("duties", "Duties, rights and bans", duties_of),
        ("open", "What is open", partial(open_of, level=2)),
        ("facts", "Facts", facts_of),
        ("findings", "Findings in the notices", _findings),
    ):
        if name != "findings" or site.findings:
            yield _page(site, part, name, title, matter)


def _findings(site: Site, part: Part, page: str) -> str:
    found = by_kind(site, page, found_in(site, part.code), 2)
    return f'<p class="law">{text(hint(site))}</p>{found}' if found else ""


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
    names = [step.words for step in rule.steps if step.op in ("fact", "rule")]
    due = sentence(site, page, part, marked(rule.words, names))
    return text(bearer), what, text(to), due, _at(site, page, rule.address)


def _now(site: Site, part: Part, rule: Rule) -> bool:
    return rule.timeline is None or site.law.status(part, rule.timeline, site.on).kind == IN_FORCE


# ---- facts ----------------------------------------------------------------------------------------------------------


def facts_of(site: Site, part: Part, page: str) -> str:
    """Every fact of an instrument: what it may be, how it is asked for, who can attest it, where it is used."""
    out = []
    for name, fact in sorted(part.facts.items()):
        if fact.office:
            continue
        who = " or ".join(part.terms[n][1] if n in part.terms else plain(n) for n in fact.attested_by)
        attested = f"Attested by: {text(who)}. " if fact.attested_by else ""
        used = ", ".join(_at(site, page, address) for address in fact.uses)
        beside = f"{attested}{f'Used at {used}.' if used else ''}"
        spot = site.named(part, plain(name))
        own = rule_anchor(name) if spot == Spot(page, rule_anchor(name)) else ""
        said = told(site, page, part, fact_statement(fact), own, notes_on(site, part, name))
        out.append(said + (f'<p class="soft">{beside}</p>' if beside else ""))
    return "".join(out)
