"""timed -> plan: rules become ordered steps with trace points, exceptions become explicit, modules get their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import PurePosixPath

import networkx as nx

from pincite.citation import Address, full_citation, identifier, order
from pincite.diagnostics import Outcome
from pincite.ir import catalog, resolved, timed, typed
from pincite.ir import plan as p
from pincite.ir.clauses import Clauses
from pincite.ir.resolved import Determination, Fact, NamedTerm, Reading, RecordType
from pincite.jurisdiction import Jurisdiction
from pincite.lowering.digests import Digests, quoted, readings_at
from pincite.lowering.edges import edges, forms_of, places_in
from pincite.lowering.remarks import remarks
from pincite.lowering.rules import Lowered, Lowering
from pincite.source import Span, digest

_TAKEN = {"part", "index", "calendar"}  # modules of an instrument or package that hold no rules


def lower(program: timed.Program, law: Jurisdiction, own: frozenset[str] | None = None) -> Outcome[p.Plan]:
    """Make the plan, of the instruments that are opened in `own` files. It cannot fail: what could be wrong was found before."""
    source = program.typed.resolved
    wanted = [i for i in source.instruments if own is None or i.span.path in own]
    instruments = tuple(_Instrument(program, law, i).plan() for i in wanted)
    beyond = [_Instrument(program, law, i) for i in source.instruments if i not in wanted]
    years = sorted({y for h in source.holidays for y in range(h.first_year, h.last_year + 1)})
    days = sorted({date.fromisoformat(day).toordinal() for h in source.holidays for day, _ in h.days})
    return Outcome(
        p.Plan(
            instruments,
            *edges(program, law, instruments),
            forms_of(law),
            law.name,
            law.time_zone,
            law.closed_weekdays,
            law.counting_cite,
            law.filing_cite,
            tuple(years),
            tuple(days),
            law.emergency_days,
            tuple((other.code, fact) for other in beyond for fact in other.facts()),
            tuple(program.graph.edges) if beyond else (),
        ),
        (),
    )


class _Instrument:
    """The lowering of one instrument."""

    def __init__(self, program: timed.Program, law: Jurisdiction, instrument: resolved.Instrument) -> None:
        self.program = program
        self.law = law
        self.instrument = instrument
        self.code = instrument.address.text
        self.source = program.typed.resolved
        self.rules = [r for r in program.rules if r.rule.key.partition(".")[0] == self.code]
        self.readings = {k: s for k, s in self.source.symbols.items() if isinstance(s, Reading)}
        determinations = [s for s in self.source.symbols.values() if isinstance(s, Determination)]
        self.determinations = [d for d in determinations if d.key.partition(".")[0] == self.code]
        self.digests = Digests(self.source.symbols, self.source.units)
        self.written: dict[str, list[tuple[resolved.Rule, tuple[int, ...]]]] = {}  # by address, with versions covered
        for written, made in zip(self.source.rules, program.rules, strict=True):
            self.written.setdefault(written.address, []).append((written, made.timeline.covers))
        self.exceptions: dict[str, list[timed.RuleTime]] = {}
        self.deemings: dict[str, list[timed.RuleTime]] = {}
        for rule in program.rules:
            match rule.rule.body:
                case typed.ExceptionBody():
                    self.exceptions.setdefault(rule.rule.body.target, []).append(rule)
                case typed.DeemedBody():
                    self.deemings.setdefault(rule.rule.body.target, []).append(rule)
                case _:
                    pass
        exceptions = frozenset(r.rule.key for rules in self.exceptions.values() for r in rules)
        withdrawn = {k for k, rules in self.exceptions.items() if k in exceptions and any(map(_withdraws, rules))}
        self.lowering = Lowering(
            self.code,
            self.readings,
            frozenset(self.exceptions),
            exceptions,
            frozenset(withdrawn),
            frozenset(r.rule.key for key in withdrawn for r in self.exceptions[key]),
            {key: tuple(d.rule.key for d in rules) for key, rules in self.deemings.items()},
            frozenset(d.key for d in determinations),
            frozenset(d.key for d in determinations if not d.reserved),
        )

    def plan(self) -> p.Instrument:
        """The instrument's plan."""
        modules = self._modules()
        history = self.program.histories[self.code]
        terms = [s for s in self.source.symbols.values() if isinstance(s, NamedTerm)]
        return p.Instrument(
            self.code,
            self.instrument.citation,
            self.instrument.title,
            self.instrument.folder,
            modules,
            tuple(self.facts()),
            tuple(self._readings()),
            tuple(_action(note) for note in self.instrument.actions),
            history.untraced,
            tuple(self._term(term) for term in terms if term.key.startswith(self.code + ".")),
            self.instrument.held_from,
            self.instrument.held_because,
            self.instrument.is_law,
            remarks(self.program, self.instrument),
        )

    def _citation(self, of: Address) -> str:
        """An address as it is cited outside its instrument; an announcement is cited by its title and date."""
        if self.instrument.is_law:
            return full_citation(of, self.instrument.citation, self.law)
        labels = "".join(self.law.forms["section"].label.format(label) for label in of.path)
        return self.instrument.citation + (f", paragraph {of.section}{labels}" if of.section else "")

    # ---- modules ----------------------------------------------------------------------------------------------------

    def _home(self, address: str) -> str:
        """The Section, schedule or instrument whose module a place belongs to."""
        place = self.source.places.get(address)
        while place is not None and place.above is not None and place.kind not in ("section", "schedule"):
            place = self.source.places.get(place.above)
        return place.address.text if place is not None else self.code

    def _modules(self) -> tuple[p.Module, ...]:
        homes: dict[str, list[resolved.Place]] = {}
        for place in self.source.places.values():
            if place.address.instrument == self.code:
                homes.setdefault(self._home(place.address.text), []).append(place)
        names = self._module_names(homes)
        modules = []
        for home in sorted(homes, key=lambda a: order(self.source.places[a].address, self.law)):
            modules.append(self._module(names[home], self.source.places[home], homes[home]))
        return tuple(modules)

    def _module_names(self, homes: Iterable[str]) -> dict[str, str]:
        """The module of each Section: named like its file, and where a file holds several, like the Section too."""
        stems = {home: PurePosixPath(self.source.files.get(home, "part_rules")).stem for home in homes}
        shared = _TAKEN | {stem for stem, times in Counter(stems.values()).items() if times > 1}
        return {
            home: f"{stem}_{identifier(self.source.places[home].address, self.law)}" if stem in shared else stem
            for home, stem in stems.items()
        }

    def _module(self, name: str, home: resolved.Place, members: list[resolved.Place]) -> p.Module:
        addresses = {place.address.text for place in members}
        places = sorted(members, key=lambda place: order(place.address, self.law))
        rank = {place.address.text: n for n, place in enumerate(places)}
        entries = self._entries(addresses)
        entries.sort(key=lambda e: (rank.get(e[1].address, -1), e[1].start, e[1].place))
        rules: list[p.Rule] = []
        points = 0
        for lowered, at in entries:
            version = 1 + sum(1 for r in rules if r.name == lowered.name and r.kind == lowered.kind)
            rules.append(self._rule(lowered, at, version, points))
            points += lowered.points
        path = self.source.files.get(home.address.text)
        return p.Module(
            name,
            home.address.text,
            self._citation(home.address),
            home.title or "",
            path or home.span.path,
            tuple(self._place(place) for place in places),
            tuple(rules),
            points,
        )

    def _entries(self, addresses: set[str]) -> list[tuple[Lowered, _At]]:
        """Every rule that stands at one of these addresses, lowered, with where it stands."""
        out: list[tuple[Lowered, _At]] = []
        for rule in self.rules:
            if rule.rule.address in addresses:
                out.append((self.lowering.rule(rule.rule), _At.of_rule(rule)))
        for determination in self.determinations:
            if determination.address in addresses:
                lowered = self.lowering.determination(determination)
                timeline = self.program.places[determination.address].timeline
                at = _At(determination.address, 0, determination.span.line, timeline, determination.clauses)
                at.span = determination.span
                out.append((lowered, at))
        out += self._folds(addresses)
        return out

    def _folds(self, addresses: set[str]) -> Iterable[tuple[Lowered, _At]]:
        by_key: dict[str, timed.RuleTime] = {}
        for rule in self.rules:
            by_key.setdefault(rule.rule.key, rule)
        for key, exceptions in self.exceptions.items():
            base = by_key.get(key)
            if base is not None and base.rule.address in addresses:
                at = _At.of_rule(base)
                at.timeline, at.place = self._any_time(), 10**6
                yield self.lowering.fold(key, base.rule.type, _ranks(exceptions)), at
        for key, deemings in self.deemings.items():
            if key.partition(".")[0] == self.code and deemings[0].rule.address in addresses:
                at = _At.of_rule(deemings[0])
                at.timeline, at.place = self._any_time(), 10**6
                labels = [
                    (d.rule.key, d.rule.body.unless_shown)
                    for d in deemings
                    if isinstance(d.rule.body, typed.DeemedBody)
                ]
                yield self.lowering.deem(key, deemings[0].rule.type, labels), at

    def _any_time(self) -> timed.Timeline:
        """A timeline for what is no provision of its own: what stands under it has the periods."""
        return timed.Timeline((), (), ())

    def _rule(self, lowered: Lowered, at: _At, version: int, first_point: int) -> p.Rule:
        place = self.source.places.get(at.address)
        base = identifier(place.address, self.law) if place is not None else "s" + self.code
        safe = lowered.name.replace(":", "_")
        kind = "" if lowered.kind in ("define", "question", "assertion") else f"_{lowered.kind}"
        suffix = f"_v{version}" if version > 1 else ""
        governor = self._governor(at.rule) if at.rule is not None else None
        return p.Rule(
            lowered.name,
            lowered.kind,
            f"{base}__{safe}{kind}{suffix}",
            version,
            at.address,
            at.span,
            lowered.type,
            at.timeline,
            lowered.steps,
            lowered.outputs,
            lowered.needs,
            first_point,
            lowered.points,
            governor,
            self._quotes(at, lowered.kind),
            lowered.words,
            at.rule.question if at.rule is not None else None,
            at.clauses.notes,
            _target(at.rule),
        )

    def _governor(self, rule: typed.Rule) -> p.Governor | None:
        governor = rule.governor
        if governor is None:
            return None
        if governor.date is None:
            return p.Governor(governor.by, (), "")
        builder = self.lowering.builder()
        builder.expr(governor.date)
        return p.Governor("date", tuple(builder.steps), governor.date.words)

    def _quotes(self, at: _At, kind: p.RuleKind) -> tuple[tuple[int, tuple[str, ...]], ...]:
        place = self.program.places.get(at.address)
        if place is None or kind == "fold" or not at.clauses.anchors:
            return ()
        out = []
        for number in at.timeline.covers:
            version = place.versions[number]
            if version.version.held and version.paragraphs:
                out.append((number, quoted(at.clauses.anchors, version.paragraphs)))
        return tuple(out)

    # ---- places -----------------------------------------------------------------------------------------------------

    def _place(self, place: resolved.Place) -> p.Place:
        time = self.program.places[place.address.text]
        here = self.written.get(place.address.text, ())
        others: list[object] = [*readings_at(self.readings.values(), place.address.text)]
        others += [d for d in self.determinations if d.address == place.address.text]
        versions = []
        for number, version in enumerate(time.versions):
            rules = [r for r, covers in here if number in covers]
            versions.append(
                p.PlaceVersion(
                    version.version.since,
                    version.version.until,
                    version.paragraphs,
                    version.not_held,
                    version.reconstructed,
                    version.version.presumed,
                    digest("\n".join(version.paragraphs)),
                    self.digests.logic(rules, others),
                )
            )
        return p.Place(
            place.address.text,
            self._citation(place.address),
            place.title,
            place.kind,
            place.span,
            time.timeline,
            tuple(versions),
            place.formerly,
        )

    # ---- facts and readings -----------------------------------------------------------------------------------------

    def facts(self) -> Iterable[catalog.Fact]:
        """The instrument's facts and determinations, with the provisions that use them."""
        uses: dict[str, dict[str, None]] = {}
        for rule in self.program.rules:
            for key in self.program.graph.successors(rule.rule.key):
                uses.setdefault(key, {})[rule.rule.address] = None
        for key, symbol in self.source.symbols.items():
            if key.partition(".")[0] != self.code or not isinstance(symbol, Fact | Determination):
                continue
            record = self.source.symbols.get(symbol.type.record or "")
            fields = record.fields if isinstance(record, RecordType) else ()
            name = key.partition(".")[2]
            where = tuple(sorted(uses.get(key, ())))
            if isinstance(symbol, Determination):
                office = symbol.office
                yield catalog.Fact(
                    name,
                    symbol.type,
                    fields,
                    None,
                    symbol.ask,
                    (office,),
                    False,
                    office,
                    symbol.address,
                    key in self.deemings,
                    where,
                )
            else:
                yield catalog.Fact(
                    name,
                    symbol.type,
                    fields,
                    symbol.about,
                    symbol.ask,
                    symbol.attested_by,
                    symbol.sensitive,
                    None,
                    None,
                    key in self.deemings,
                    where,
                )

    def _term(self, term: NamedTerm) -> catalog.Term:
        called = []
        for alias in term.aliases:
            where = [a for place in alias.places for a in places_in(place, term.address, self.source, self.law)]
            called.append((alias.words, tuple(where)))
        return catalog.Term(term.key.partition(".")[2], term.kind, term.words, tuple(called))

    def _readings(self) -> Iterable[catalog.Reading]:
        for key, reading in self.readings.items():
            if key.partition(".")[0] != self.code:
                continue
            anchor = reading.anchor
            words = anchor.start if anchor.end is None else f"{anchor.start} ... {anchor.end}"
            yield catalog.Reading(
                key.partition(".")[2],
                reading.address,
                reading.ask or "",
                words,
                reading.choices,
                reading.default,
                reading.default_reason,
            )


class _At:
    """Where a lowered rule stands, and what goes with it."""

    __slots__ = ("address", "clauses", "place", "rule", "span", "start", "timeline")

    def __init__(self, address: str, start: int, place: int, timeline: timed.Timeline, clauses: Clauses) -> None:
        self.address = address
        self.start = start
        self.place = place
        self.timeline = timeline
        self.clauses = clauses
        self.rule: typed.Rule | None = None
        self.span = Span("", 1, 1, 1, 1)

    @staticmethod
    def of_rule(rule: timed.RuleTime) -> _At:
        """Where a typed rule stands."""
        starts = [s.status.start for s in rule.timeline.spans if s.status.kind == "in_force"]
        at = _At(rule.rule.address, min(starts, default=0), rule.rule.span.line, rule.timeline, rule.rule.clauses)
        at.rule = rule.rule
        at.span = rule.rule.span
        return at


def _target(rule: typed.Rule | None) -> str | None:
    match rule.body if rule is not None else None:
        case typed.ExceptionBody() | typed.DeemedBody() as body:
            return body.target.partition(".")[2]
        case _:
            pass
    return None


def _withdraws(rule: timed.RuleTime) -> bool:
    """Whether an exception has no result: it only withdraws its target."""
    return isinstance(rule.rule.body, typed.ExceptionBody) and rule.rule.body.then is None


def _ranks(exceptions: list[timed.RuleTime]) -> list[list[str]]:
    """The exceptions to one rule by rank, the lowest first: those that none of the others ranks under come last."""
    over: nx.DiGraph[str] = nx.DiGraph()
    for rule in exceptions:
        over.add_node(rule.rule.key)
        if isinstance(rule.rule.body, typed.ExceptionBody):
            for lower_one in rule.rule.body.over:
                over.add_edge(lower_one, rule.rule.key)
    names = {rule.rule.key for rule in exceptions}
    ranks = [sorted(n for n in generation if n in names) for generation in nx.topological_generations(over)]
    return [rank for rank in ranks if rank]


def _action(note: resolved.ActionNote) -> catalog.ActionEntry:
    action = note.action
    return catalog.ActionEntry(
        action.id,
        action.kind,
        action.effective,
        action.known_from,
        action.filed_stated,
        action.days,
        action.stated_last,
        action.stated_known,
        action.replaces,
        action.beside,
        action.corrects,
        action.suspends,
        action.suspended_to,
        action.lifts,
        note.notes,
    )
