"""plan -> Python: one readable module for each Section, and for each instrument its facts, readings and history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pincite import __version__
from pincite.backends.filling import render
from pincite.backends.views import Code, code, comment, docstring, quote
from pincite.ir import catalog
from pincite.ir import plan as p
from pincite.ir.timed import Timeline
from pincite.ir.types import Type
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY, Status, Version
from pincite.runtime.version import LANGUAGE

if TYPE_CHECKING:  # what all instruments give is joined from what each is written to
    from pincite.backends.share import Frame, Share

_RUNTIME = {
    "truth": ("NO", "U", "YES", "all_of", "any_of", "branch", "chosen", "rank"),
    "values": (
        "NONE", "OPEN", "Range", "Value", "at_least", "at_most", "chosen_value", "deem_shown", "deem_shown_value", "determined",
        "determined_power", "determined_value", "determined_value_power", "differs", "either", "equals", "greater",
        "is_none", "less_than", "lesser", "minus", "more_than", "one_of", "plus", "rank_value", "ratio", "times",
    ),
    "calendar": ("days_between", "month_range", "months_between", "move_by", "move_days", "move_months", "move_seconds"),
    "facts": ("Spec",),
    "lists": ("Looked", "count", "count_different", "every", "pick", "some", "total"),
    "norms": ("in_states", "norm"),
    "tables": ("Table", "lookup"),
    "timeline": ("Span", "Status", "Version"),
    "trace": ("Frame", "Governor", "Place", "PlaceVersion", "Ran", "Rule", "Step", "Timeline"),
}  # fmt: skip
_ALWAYS = {"Frame", "Ran", "Rule", "Step", "Spec", "Place", "PlaceVersion", "Timeline", "Span", "Status", "Version"}


def package_of(instrument: p.Instrument, package: str, root: str) -> str:
    """The Python package of an instrument: generated code mirrors the folders of the rules."""
    folder = instrument.folder.removeprefix(root).strip("/")
    return ".".join([package, *(piece for piece in folder.split("/") if piece)])


def instrument_files(instrument: p.Instrument, package: str, root: str) -> dict[str, str]:
    """The modules of an instrument, by their paths below the folder of generated code."""
    out: dict[str, str] = {}
    home = package_of(instrument, package, root)
    folder = home.replace(".", "/")
    for module in instrument.modules:
        if _written(module, instrument):
            out[f"{folder}/{module.name}.py"] = section(module, package)
    out[f"{folder}/part.py"] = part(instrument)
    pieces = home.split(".")
    for depth in range(1, len(pieces) + 1):
        out["/".join(pieces[:depth]) + "/__init__.py"] = _init(pieces[:depth], instrument)
    return out


def package_docstring(package: str) -> str:
    """The module of the package itself."""
    return f'"""Checkers written by pincite. {package.replace("_", "-")} decides nothing by itself."""\n'


def calendar(of: Frame) -> str:
    """The module of the calendar by which days are counted."""
    return render(
        "calendar.py.j2",
        cite=of.counting_cite,
        closed=repr(of.closed_weekdays),
        holidays=repr(of.holidays),
        years=repr(of.holiday_years),
        zone=quote(of.time_zone),
    )


def _written(module: p.Module, instrument: p.Instrument) -> bool:
    """Whether a module has a file: what stands at the instrument itself has one only where there are rules."""
    return bool(module.rules) or module.address != instrument.code or not instrument.is_law


def _init(pieces: Sequence[str], instrument: p.Instrument) -> str:
    return docstring([pieces[-1]], "") + "\n"


# ---- a Section ------------------------------------------------------------------------------------------------------


class _Tables:
    """Timelines and types that several rules of a module share, each written once."""

    def __init__(self) -> None:
        self.timelines: dict[Timeline, int] = {}
        self.specs: dict[str, int] = {}

    def timeline(self, timeline: Timeline) -> int:
        """The number of a timeline."""
        return self.timelines.setdefault(timeline, len(self.timelines))

    def spec(self, kind: Type, fields: tuple[tuple[str, Type], ...] = ()) -> int:
        """The number of a type."""
        return self.specs.setdefault(spec_text(kind, fields), len(self.specs))


def section(module: p.Module, package: str) -> str:
    """The module of a Section."""
    tables = _Tables()
    places = {place.address: place for place in module.places}
    used = set(_ALWAYS)
    rules = [_rule(rule, tables, places, used) for rule in module.rules]
    shown = [_place(place, tables) for place in module.places]
    title = f" {module.title}" if module.title else ""
    return render(
        "section.py.j2",
        module={
            "docstring": docstring([f"{module.citation}{title}."], ""),
            "source": comment(module.source),
            "imports": _imports(used, package),
        },
        rules=rules,
        places=shown,
        timelines=[_timeline(t) for t in tables.timelines],
        specs=list(tables.specs),
    )


def _imports(used: set[str], package: str) -> list[str]:
    lines = []
    if "CALENDAR" in used:
        lines.append(f"from {package}.calendar import CALENDAR")
    for module, names in _RUNTIME.items():
        wanted = [name for name in names if name in used]
        if wanted:
            lines.append(f"from pincite.runtime.{module} import {', '.join(wanted)}")
    return lines


def _rule(rule: p.Rule, tables: _Tables, places: dict[str, p.Place], used: set[str]) -> dict[str, Any]:
    made = code(rule.steps, rule.ident)
    used |= made.used
    place = places.get(rule.address)
    governor = None
    if rule.governor is not None and rule.governor.steps:
        day = code(rule.governor.steps, f"{rule.ident}__governed_by")
        used |= {*day.used, "Value"}
        governor = {
            "ident": day.ident,
            "docstring": docstring([f"The day whose law governs {rule.name}: {rule.governor.words}."]),
            "steps": day.steps,
            "result": day.names[-1],
        }
    if rule.governor is not None:
        used.add("Governor")
    return {
        "ident": rule.ident,
        "docstring": docstring(_about(rule, place)),
        "members": [_member(member) for member in made.members],
        "governor": governor,
        "steps": made.steps,
        "outputs": [(quote(o.name), made.names[o.step]) for o in rule.outputs],
        "points": _tuple(made.points),
        "values": _tuple(made.values),
        "lists": _tuple(made.lists),
        "name": quote(rule.name),
        "kind": quote(rule.kind),
        "version": rule.version,
        "address": quote(rule.address),
        "output_steps": _tuple([f"({quote(o.name)}, {o.step})" for o in rule.outputs]),
        "needs": _tuple([quote(name) for name in rule.needs]),
        "first_point": rule.first_point,
        "point_count": rule.points,
        "timeline": f"TIMELINES[{tables.timeline(rule.timeline)}]" if rule.timeline.spans else "None",
        "quotes": _tuple([f"({n}, {_tuple([quote(q) for q in words])})" for n, words in rule.quotes]),
        "words": quote(rule.words),
        "infos": infos(rule.steps, made, tables),
        "spec": tables.spec(rule.type),
        "governor_info": _governor_info(rule),
        "question": quote(rule.question or ""),
        "notes": _tuple([quote(note) for note in rule.notes]),
        "target": quote(rule.target or ""),
    }


def _member(member: Code) -> dict[str, Any]:
    return {
        "ident": member.ident,
        "docstring": docstring(["One member of the list."]),
        "steps": member.steps,
        "points": _tuple(member.points),
        "values": _tuple(member.values),
        "results": member.results,
    }


def _about(rule: p.Rule, place: p.Place | None) -> list[str]:
    """What a function's docstring says: what it decides, under which provision, in which words, by which action."""
    name = rule.name.replace("_", " ")
    lead = {
        "question": rule.question or name,
        "assertion": rule.question or name,
        "fold": f"{name} with its exceptions",
    }.get(rule.kind, name)
    lines = [f"{lead}. {place.citation}, {_when(rule)}." if place is not None else f"{lead}."]
    held = [n for n in rule.timeline.covers if place is not None and place.versions[n].paragraphs]
    if place is not None and held and rule.kind not in ("question", "assertion"):
        latest = max(held, key=lambda n: (not place.versions[n].presumed, n))
        lines += dict(rule.quotes).get(latest) or place.versions[latest].paragraphs
        lines.append(f"({place.versions[latest].since})")
    return lines


def _when(rule: p.Rule) -> str:
    spans = [s.status for s in rule.timeline.spans if s.known_to == LAST_DAY and s.status.kind == "in_force"]
    if not spans:
        return "in force when its parts are"
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    words = f"in force from {date.fromordinal(start)}"
    return words if end == LAST_DAY else f"{words} to {date.fromordinal(end)}"


def _governor_info(rule: p.Rule) -> str:
    governor = rule.governor
    if governor is None:
        return "None"
    needs = [step.op.name for step in governor.steps if isinstance(step.op, p.Load) and step.op.source != "asked_on"]
    day = f"{rule.ident}__governed_by" if governor.steps else "None"
    return f"Governor({quote(governor.by)}, {quote(governor.words)}, {_tuple([quote(n) for n in needs])}, {day})"


def _tuple(items: Sequence[str]) -> str:
    if len(items) == 1:
        return f"({items[0]},)"
    return "(" + ", ".join(items) + ")"


# ---- steps as data --------------------------------------------------------------------------------------------------


def infos(steps: Sequence[p.Step], made: Code, tables: _Tables) -> list[str]:
    """The steps of a rule as data, for explaining it."""
    out = []
    members = iter(made.members)
    lists = 0
    for step, at in zip(steps, made.at, strict=True):
        op, args, data = _info(step, members, tables, lists)
        lists += isinstance(step.op, p.Gather)
        numbers = _tuple([str(a) for a in args])
        out.append(
            f"Step({quote(op)}, {quote(step.words)}, {numbers}, {_tuple(data)}, {quote(at)}, SPECS[{tables.spec(step.type)}])"
        )
    return out


def _info(step: p.Step, members: Iterable[Code], tables: _Tables, lists: int) -> tuple[str, Sequence[int], list[str]]:
    match step.op:
        case p.Load() as op:
            return op.source, (), [quote(op.name)]
        case p.Constant() as op:
            value = op.value
            text = repr(value) if isinstance(value, tuple | bool | int) else quote(value)
            return "literal", (), [text]
        case p.Negate() as op:
            return "not", (op.of,), []
        case p.Conjoin() as op:
            return "and", op.parts, []
        case p.Disjoin() as op:
            return "or", op.parts, []
        case p.Compare() as op:
            return "compare", (op.left, op.right), [quote(op.op)]
        case p.CompareRatio() as op:
            return "ratio", (op.top, op.bottom, op.bound), [quote(op.op), str(op.factor)]
        case p.IsMember() as op:
            return "member", (op.of,), [_tuple([quote(m) for m in op.members])]
        case p.IsVoid() as op:
            return "void", (op.of,), []
        case p.IsMade() as op:
            return "made", (), [quote(op.name)]
        case p.InStates() as op:
            return "states", (op.of,), [_tuple([quote(m) for m in op.states])]
        case p.Sum() as op:
            return "sum", (op.left, op.right), [str(op.minus)]
        case p.Scale() as op:
            return "scale", (op.of,), [str(op.factor)]
        case p.Best() as op:
            return "extreme", (op.left, op.right), [str(op.greater)]
        case p.Move() as op:
            return "move", (op.of,), [quote(op.unit), str(op.amount), quote(op.rounding)]
        case p.MoveBy() as op:
            return "move_by", (op.of, op.amount), [str(op.back)]
        case p.Rolled() as op:
            return "roll", (op.of,), []
        case p.Elapsed() as op:
            return "elapsed", (op.start, op.end), [quote(op.unit), quote(op.rounding)]
        case p.Branch() as op:
            return "if", (op.when, op.then, op.otherwise), []
        case p.Rank() as op:
            flat = [n for pair in op.members for n in pair]
            return "rank", (*flat, op.base), [quote(name) for name in op.names]
        case p.Selector() as op:
            return "selector", (), [quote(op.reading), quote(op.alternative)]
        case p.Chosen() as op:
            return "chosen", [n for pair in op.arms for n in pair], [quote(op.reading)]
        case p.Gather() as op:
            member = next(iter(members))
            inner = infos(op.member.steps, member, tables)
            results = _tuple([str(n) for n in op.member.results])
            data = [quote(op.kind), quote(op.list), quote(op.field), quote(op.by), str(op.minimum), str(lists)]
            return "gather", (), [*data, results, "(" + "".join(f"\n                {i}," for i in inner) + ")"]
        case p.Look() as op:
            return "lookup", op.keys, [quote(op.table)]
        case p.Tabulate() as op:
            values = [c.value for c in op.cells if c.value is not None]
            return "table", values, [quote(key.name) for key in op.keys]
        case p.Norm() as op:
            parts = (op.when, op.trigger, op.limit, op.opens, op.done, op.survives)
            named = [str(n) for n in parts]
            return (
                "norm",
                [n for n in parts if n is not None],
                [quote(op.deontic), quote(op.bearer), quote(op.to), _tuple(named), str(op.strict)],
            )
        case p.Determined() as op:
            return "determination", (), [quote(op.name), str(op.reserved), str(op.low), str(op.high)]
        case p.DeemShown() as op:
            return "deem_shown", (op.given, op.applies, op.value), [quote(op.raw)]
        case p.NoRule() as op:
            return "no_rule", (), [quote(op.reason)]
        case p.NotEncoded() as op:
            return "not_encoded", (), [quote(op.address)]


# ---- places and timelines -------------------------------------------------------------------------------------------


def _day(day: int) -> str:
    return "FIRST" if day == FIRST_DAY else "LAST" if day == LAST_DAY else str(day)


def _timeline(timeline: Timeline) -> dict[str, Any]:
    spans = [f"Span({span.known_from}, {span.known_to}, {_made(span.status)})" for span in timeline.spans]
    return {"versions": [_made(v) for v in timeline.versions], "covers": repr(timeline.covers), "spans": spans}


@lru_cache(maxsize=1 << 12)  # the places of a Section have few versions between them
def _made(of: Status | Version) -> str:
    """A version or status as it is made: what is as usual is left out."""
    shown = []
    for name, value in of._asdict().items():
        if name not in of._field_defaults:
            shown.append(quote(value) if isinstance(value, str) else repr(value))
        elif value != of._field_defaults[name]:
            shown.append(f"{name}={quote(value) if isinstance(value, str) else repr(value)}")
    return f"{type(of).__name__}({', '.join(shown)})"


def _place(place: p.Place, tables: _Tables) -> dict[str, Any]:
    versions = [
        f"PlaceVersion({quote(v.since)}, {quote(v.until or '')}, {v.not_held is None}, {quote(v.not_held or '')}, "
        f"{quote(v.reconstructed or '')}, {v.presumed}, {quote(v.text_digest)}, {quote(v.logic_digest)})"
        for v in place.versions
    ]
    return {
        "address": quote(place.address),
        "citation": quote(place.citation),
        "title": quote(place.title or ""),
        "kind": quote(place.kind),
        "timeline": tables.timeline(place.timeline),
        "versions": versions,
        "formerly": _tuple([f"({quote(a)}, {quote(u)})" for a, u in place.formerly]),
    }


@lru_cache(maxsize=1 << 12)
def spec_text(kind: Type, fields: tuple[tuple[str, Type], ...] = ()) -> str:
    """A type as a `Spec` of the runtime."""
    unit = kind.unit.name if kind.unit is not None else ""
    inner = _tuple([f"({quote(name)}, {spec_text(of)})" for name, of in fields])
    return (
        f"Spec({quote(kind.kind)}, {quote(unit)}, {kind.scale if kind.kind == 'number' else 1}, {kind.whole}, "
        f"{kind.low}, {kind.high}, {kind.optional}, {_tuple([quote(m) for m in kind.members])}, {inner}, {kind.clocked})"
    )


# ---- an instrument --------------------------------------------------------------------------------------------------


def part(instrument: p.Instrument) -> str:
    """The module of an instrument: facts, readings, history, and where each name is given a value."""
    names: dict[str, list[str]] = {}
    for module in instrument.modules:
        for rule in module.rules:
            for output in rule.outputs:
                listed = names.setdefault(output.name, [])
                if module.name not in listed:
                    listed.append(module.name)
    return render(
        "part.py.j2",
        docstring=docstring([f"{instrument.citation} {instrument.title}: facts, readings, history."], ""),
        source=comment(instrument.folder),
        citation=quote(instrument.citation),
        title=quote(instrument.title),
        is_law=repr(instrument.is_law),
        modules=_tuple([quote(m.name) for m in instrument.modules if _written(m, instrument)]),
        facts=[_fact(fact) for fact in instrument.facts],
        readings=[_reading(reading) for reading in instrument.readings],
        actions=[_action(action) for action in instrument.actions],
        untraced=_tuple([quote(u) for u in instrument.untraced]),
        terms=[_tuple([quote(piece) for piece in (t.name, t.kind, t.words)]) for t in instrument.terms],
        names=[(quote(name), _tuple([quote(m) for m in modules])) for name, modules in sorted(names.items())],
    )


def _fact(fact: catalog.Fact) -> str:
    return (
        f"Fact({quote(fact.name)}, {spec_text(fact.type, fact.fields)}, {quote(fact.ask or '')}, "
        f"{quote(fact.about or '')}, {_tuple([quote(a) for a in fact.attested_by])}, {fact.sensitive}, "
        f"{quote(fact.office or '')}, {quote(fact.address or '')}, {fact.deemed}, {_tuple([quote(u) for u in fact.uses])})"
    )


def _reading(reading: catalog.Reading) -> str:
    choices = _tuple([f"({quote(name)}, {quote(why)})" for name, why in reading.choices])
    return (
        f"Reading({quote(reading.name)}, {quote(reading.address)}, {quote(reading.ask)}, {quote(reading.words)}, "
        f"{choices}, {quote(reading.default or '')}, {quote(reading.default_reason)})"
    )


def _action(action: catalog.ActionEntry) -> str:
    return (
        f"Action({quote(action.id)}, {quote(action.kind)}, {action.effective}, {action.known_from}, "
        f"{action.filed_stated}, {action.days}, {action.stated_last}, {action.stated_known}, "
        f"{_tuple([quote(r) for r in action.replaces])}, {_tuple([quote(b) for b in action.beside])}, "
        f"{quote(action.corrects)}, {quote(action.suspends)}, {action.suspended_to}, {quote(action.lifts)})"
    )


def index(parts: Sequence[Share], of: Frame) -> str:
    """The index of all instruments and questions."""
    instruments = [
        {
            "code": quote(share.code),
            "package": quote(share.package),
            "citation": quote(share.citation),
            "title": quote(share.title),
            "latest_known": share.latest_known,
        }
        for share in parts
    ]
    questions = [
        {
            "id": quote(".".join(piece for piece in (q.home, q.module, q.name) if piece)),
            "instrument": quote(share.code),
            "name": quote(q.name),
            "words": quote(q.words),
            "module": quote(q.module),
            "address": quote(q.address),
        }
        for share in parts
        for q in share.questions
    ]
    unique = list({question["id"]: question for question in questions}.values())
    return render(
        "index.py.j2",
        language=quote(LANGUAGE),
        compiler=quote(__version__),
        jurisdiction=quote(of.jurisdiction),
        filing_cite=quote(of.filing_cite),
        counting_cite=quote(of.counting_cite),
        longest_emergency=repr(of.longest_emergency),
        instruments=instruments,
        questions=unique,
    )
