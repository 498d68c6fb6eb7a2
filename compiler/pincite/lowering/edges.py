"""What rests on what, as the plan tells it: what rules need, exceptions and deemings, and the places that words point to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pincite.citation import Address, order
from pincite.finding.citing import Cited, CitedForm, Forms, find_citations
from pincite.ir import catalog, resolved, timed
from pincite.ir import plan as p
from pincite.ir.clauses import PlaceRange
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.ranges import cut, ends_of

_Made = dict[tuple[str, str, catalog.EdgeKind], dict[tuple[str, int], None]]


def forms_of(law: Jurisdiction) -> Forms:
    """How the law is cited, as it travels with what is generated."""
    forms = tuple(CitedForm(f.kind, f.name, f.pattern, f.also, f.print, f.label, f.full) for f in law.forms.values())
    return Forms(forms, law.relative, law.joined, law.schedule_words)


def places_in(cited: PlaceRange, near: str, program: resolved.Program, law: Jurisdiction) -> list[str]:
    """The places that a citation or run names, the outermost of each only."""
    there = program.places.get(near)
    first, last = ends_of(cited, there.address if there is not None else None, law)
    if first is None or last is None:
        return []
    if first == last:
        return [first.text] if first.text in program.places else []

    def named(address: Address) -> bool:
        if address.instrument != first.instrument or not address.section:
            return False
        return order(first, law) <= order(cut(address, len(first.path), law), law) <= order(last, law)

    inside = {key for key, place in program.places.items() if named(place.address)}
    return [key for key in program.places if key in inside and program.places[key].above not in inside]


def edges(
    program: timed.Program, law: Jurisdiction, instruments: Iterable[p.Instrument]
) -> tuple[tuple[catalog.Edge, ...], tuple[catalog.Outside, ...]]:
    """Every edge, in order, and what is cited that stands outside the rules."""
    made: _Made = {}
    outside: dict[str, catalog.Outside] = {}
    rules = {
        (f"{i.code}.{rule.name}", rule.span): rule
        for i in instruments
        for module in i.modules
        for rule in module.rules
        if rule.kind not in ("fold", "determination")
    }
    for source, target, data in program.graph.edges(data=True):
        for span, _ in data["made"]:
            if (rule := rules.get((source, span))) is not None:
                _add(made, source, target, "needs", rule.address, rule.version)
            elif (rule := rules.get((target, span))) is not None:
                kind: catalog.EdgeKind = "excepted by" if rule.kind == "exception" else "deemed by"
                _add(made, source, target, kind, rule.address, rule.version)
    for written in program.typed.resolved.rules:
        if (rule := rules.get((written.key, written.span))) is not None:
            for kind, target in _named(written, program.typed.resolved, law):
                _add(made, written.key, target, kind, rule.address, rule.version)
    forms = forms_of(law)
    for instrument in instruments:
        for module in instrument.modules:
            for place in module.places:
                for number, version in enumerate(place.versions):
                    for cited in (
                        c for words in version.paragraphs for c in find_citations(words, forms, place.address)
                    ):
                        target = _target(cited, program.typed.resolved, forms, outside)
                        if target and target != place.address:
                            _add(made, place.address, target, "cites", place.address, number)
    listed = tuple(catalog.Edge(*key, tuple(sorted(versions))) for key, versions in sorted(made.items()))
    return listed, tuple(outside[name] for name in sorted(outside))


def _add(made: _Made, source: str, target: str, kind: catalog.EdgeKind, address: str, version: int) -> None:
    made.setdefault((source, target, kind), {})[address, version] = None


def _named(rule: resolved.Rule, program: resolved.Program, law: Jurisdiction) -> Iterator[tuple[catalog.EdgeKind, str]]:
    """The places that the clauses of a rule name."""
    for cited in rule.clauses.subject_to:
        for target in places_in(cited, rule.address, program, law):
            yield "subject to", target
    if isinstance(rule.body, resolved.Exceptional):
        for cited in rule.body.notwithstanding:
            for target in places_in(cited, rule.address, program, law):
                yield "notwithstanding", target


def _target(cited: Cited, program: resolved.Program, forms: Forms, outside: dict[str, catalog.Outside]) -> str:
    """What a citation names: an address of the rules, else the citation itself, which then stands outside of them."""
    if cited.address in program.places:
        return cited.address
    if cited.kind == "relative":
        return ""
    what = next(form.name for form in forms.forms if form.kind == cited.kind)
    outside.setdefault(cited.canonical, catalog.Outside(cited.canonical, cited.kind, what))
    return cited.canonical
