"""surface -> resolved: places get addresses, periods become actions, names become symbols."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from pincite.citation import Address, instrument_address
from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import expr as e
from pincite.ir import proof, resolved, surface
from pincite.ir.clauses import Clauses
from pincite.ir.note import SourceNote
from pincite.ir.proof import Assertion
from pincite.ir.resolved import ALWAYS, Exceptional, Instrument, Program, Rule
from pincite.jurisdiction import Jurisdiction
from pincite.resolving import places
from pincite.resolving.announcements import announcements
from pincite.resolving.declare import Declarations, close
from pincite.resolving.history import history, nearest
from pincite.resolving.members import members_of
from pincite.resolving.names import Names, strip
from pincite.resolving.people import people
from pincite.resolving.places import Histories, Placed, Walk, cited_in_full


def resolve(program: surface.Program, law: Jurisdiction, reserved: frozenset[str]) -> Outcome[Program]:
    """Find what every name, period and place stands for. `reserved` are the words that cannot be names."""
    found = Found()
    folders, histories, opened = _instruments(program, law, found)
    announced = tuple(announcements(program, set(histories.actions), found))
    histories.actions.update({i.address.text: {n.action.id: n for n in i.actions} for i in announced})
    walk = Walk(law, histories, found)
    for address, heading in opened:
        walk.open(heading, address)
    for instrument in announced:
        walk.open_announcement(instrument.span, instrument.address)
    for file in program.files:
        walk.file(file, folders.get(_folder(file.path)))
    declared = _declare(walk.placed, found, reserved)
    rules, examples = _rules(walk.placed, declared, found)
    examples = tuple(cited_in_full(example, walk.places, law) for example in examples)
    _check_ranks(rules, found)
    people(walk.placed, declared, found)
    instruments = (*_finish(program, law, histories, walk), *announced)
    return Outcome(
        Program(
            instruments,
            places.done(walk.places.values()),
            declared.symbols,
            rules,
            declared.units,
            tuple(declared.holidays),
            examples,
            walk.files,
        ),
        tuple(found),
    )


def _folder(path: str) -> str:
    return str(PurePosixPath(path).parent)


def _headings(program: surface.Program) -> Iterable[tuple[surface.File, surface.Unit]]:
    for file in program.files:
        for unit in file.units:
            if unit.heading.role == "instrument":
                yield file, unit


def _instruments(
    program: surface.Program, law: Jurisdiction, found: Found
) -> tuple[dict[str, Address], Histories, list[tuple[Address, surface.Heading]]]:
    """Which instrument the files of a folder belong to, the history of each, and the heading that opens it."""
    folders: dict[str, Address] = {}
    actions: dict[str, dict[str, resolved.ActionNote]] = {}
    opened: list[tuple[Address, surface.Heading]] = []
    for file, unit in _headings(program):
        address = instrument_address(unit.heading.cite, law)
        if address is None:
            found.add("P602", unit.heading.named, f"`{unit.heading.cite}` is not the citation of an instrument")
            continue
        first = next((heading for other, heading in opened if other == address), None)
        if first is not None:
            found.add(
                "P604",
                unit.heading.span,
                f"{unit.heading.cite} is opened twice",
                also=[Label(first.span, "here first")],
                help="open it once, in one file of its folder",
            )
            continue
        beside = folders.get(_folder(file.path))
        if beside is not None:
            word = law.headings["instrument"]
            found.add(
                "P604",
                unit.heading.span,
                f"the folder of this file holds {word} {beside} already",
                also=[Label(heading.span, "it is opened here") for other, heading in opened if other == beside],
                help=f"put {word} {address} and what stands in it into a folder of its own",
            )
        opened.append((address, unit.heading))
        folders[_folder(file.path)] = address
        notes = [block for block in unit.blocks if isinstance(block, SourceNote)]
        if not notes:
            found.add(
                "P413",
                unit.heading.span,
                f"{unit.heading.cite} has no source note",
                help="write `source` under its heading, with a line for each action",
            )
        actions[address.text] = {entry.action.id: entry for note in notes[:1] for entry in history(note, law, found)}
    return folders, Histories(actions), opened


def _finish(program: surface.Program, law: Jurisdiction, histories: Histories, walk: Walk) -> tuple[Instrument, ...]:
    out: list[Instrument] = []
    for file, unit in _headings(program):
        address = instrument_address(unit.heading.cite, law)
        if address is None or any(done.address == address for done in out):
            continue
        note = next((block for block in unit.blocks if isinstance(block, SourceNote)), None)
        held = note.held_from.text if note and note.held_from else None
        if note and note.held_from and held not in histories.actions[address.text]:
            walk.found.add(
                "P401",
                note.held_from.span,
                f"{held} is not an action of this source note",
                help=nearest(held or "", list(histories.actions[address.text])),
            )
        out.append(
            Instrument(
                address,
                unit.heading.cite,
                unit.heading.title,
                unit.heading.span,
                _folder(file.path),
                tuple(histories.actions[address.text].values()),
                held,
                note.held_because if note else None,
                tuple(walk.apart.get(address.text, ())),
                tuple(walk.divisions.get(address.text, ())),
            )
        )
    return tuple(out)


def _declare(placed: list[Placed], found: Found, reserved: frozenset[str]) -> Declarations:
    declared = Declarations(found, reserved)
    for item in placed:
        if isinstance(item.block, surface.UnitDeclaration):
            declared.unit(item.block)
        elif isinstance(item.block, surface.Holidays):
            declared.holiday(item.block)
    for item in placed:
        match item.block:
            case surface.Record():
                declared.record(item, item.block)
            case surface.About():
                for record in item.block.records:
                    declared.record(item, record)
            case _:
                pass
    for item in placed:
        match item.block:
            case surface.Fact():
                declared.fact(item, item.block, None)
            case surface.About():
                for fact in item.block.facts:
                    declared.fact(item, fact, item.block.subject.name)
            case surface.Term():
                declared.term(item, item.block)
            case surface.Determination():
                declared.determination(item, item.block)
            case surface.Reading():
                declared.reading(item, item.block)
            case surface.Define():
                key = declared.rule(item, item.block.name, "define")
                declared.bodies.setdefault(key, []).append(item.block.body)
            case surface.Table():
                declared.rule(item, item.block.name, "table")
            case surface.Norm():
                declared.rule(item, item.block.name, item.block.deontic)
            case surface.Question():
                declared.rule(item, item.block.name, "question")
            case surface.ExceptionRule():
                declared.rule(item, item.block.name, "exception")
            case _:
                pass
    _check_fields(declared, found)
    return declared


def _check_ranks(rules: Iterable[Rule], found: Found) -> None:
    """Only exceptions to one rule rank over each other."""
    targets: dict[str, set[str]] = {}
    exceptions = [(rule, rule.body) for rule in rules if isinstance(rule.body, Exceptional)]
    for rule, body in exceptions:
        targets.setdefault(rule.key, set()).add(body.target.name)
    for rule, body in exceptions:
        for other in body.over:
            if other.name in targets and body.target.name not in targets[other.name]:
                name, target = strip(other.name), strip(body.target.name)
                found.add(
                    "P204",
                    other.span,
                    f"`{name}` is no exception to `{target}`: nothing is ranked by this line",
                    help="an exception ranks over others to the same rule; one to an exception is written: exception NAME to "
                    + name,
                    law=rule.address,
                )


def _check_fields(declared: Declarations, found: Found) -> None:
    """A field hides nothing: it may not have the name of something else in its instrument."""
    for symbol in declared.symbols.values():
        if isinstance(symbol, resolved.RecordType):
            instrument = symbol.key.split(".", 1)[0]
            for name, _ in symbol.fields:
                if f"{instrument}.{name}" in declared.spans:
                    found.add(
                        "P202",
                        symbol.span,
                        f"the field `{name}` of this record has the name of something else",
                        help="give one of them another name: in a list both would be meant",
                    )


def _rules(
    placed: list[Placed], declared: Declarations, found: Found
) -> tuple[tuple[Rule, ...], tuple[resolved.Example, ...]]:
    rules: list[Rule] = []
    examples = []
    deemings: dict[str, int] = {}
    assertions: dict[str, int] = {}
    for item in placed:
        names = Names(declared, found, item)
        match item.block:
            case proof.Example():
                examples.append(resolved.Example(item.instrument, item.address, item.block))
            case Assertion():
                assertions[item.instrument] = assertions.get(item.instrument, 0) + 1
                rules.append(_assertion(item, item.block, names, assertions[item.instrument]))
            case surface.Deemed():
                target = names.of_kind(item.block.target, "fact", "determination")
                deemings[target.name] = deemings.get(target.name, 0) + 1
                key = f"{target.name}:deemed:{deemings[target.name]}"
                rules.append(_deemed(item, item.block, names, key, target))
            case _:
                rule = _rule(item, names, found)
                if rule is not None:
                    rules.append(rule)
    return tuple(rules), tuple(examples)


def _rule(item: Placed, names: Names, found: Found) -> Rule | None:
    match item.block:
        case surface.Define() as b:
            return _made(item, "define", b.name, names.body(b.body), names.clauses(b.clauses))
        case surface.Table() as b:
            return _made(item, "table", b.name, names.table(b), names.clauses(b.clauses))
        case surface.Norm() as b:
            return _made(item, "norm", b.name, names.norm(b), names.clauses(b.clauses))
        case surface.Question() as b:
            asked = resolved.Asked(b.span, b.words, names.body(b.body))
            return _made(item, "question", b.name, asked, names.clauses(b.clauses))
        case surface.ExceptionRule() as b:
            return _made(item, "exception", b.name, _exception(b, names), names.clauses(b.clauses))
        case _:
            pass
    return None


def _made(item: Placed, kind: resolved.RuleKind, name: e.Ref, body: resolved.RuleBody, clauses: Clauses) -> Rule:
    term = item.term if item.address else ALWAYS
    return Rule(
        f"{item.instrument}.{name.name}", kind, name.span, name.span, item.address, term, body, clauses, item.lines
    )


def _assertion(item: Placed, block: Assertion, names: Names, number: int) -> Rule:
    body = resolved.Asked(block.span, block.words, e.Value(block.span, names.expr(block.body)))
    key = f"{item.instrument}.assert:{number}"
    term = item.term if item.address else ALWAYS
    return Rule(
        key, "assertion", block.span, block.span, item.address, term, body, names.clauses(block.clauses), item.lines
    )


def _deemed(item: Placed, block: surface.Deemed, names: Names, key: str, target: e.Ref) -> Rule:
    value = block.value
    kind = names.declared.type_of(target.name, {})
    if kind is not None and kind.kind == "enum" and isinstance(value, e.Ref):
        if value.name not in kind.members:
            help = close(value.name, kind.members) or f"it is one of {', '.join(kind.members)}"
            names.found.add("P206", value.span, f"`{value.name}` is not one of what it can be", help=help)
        value = e.Ref(value.span, resolved.MEMBER + value.name)
    else:
        value = names.expr(value)
    fact = names.declared.symbols.get(target.name)
    if block.unless_shown and isinstance(fact, resolved.Fact) and not fact.type.optional:
        names.found.add(
            "P204",
            block.target.span,
            f"`{block.target.name}` cannot be none, so that nothing is ever left unshown: this decides nothing",
            help="declare the fact with `or none`: none where nobody has shown anything",
            law=item.address,
        )
    body = resolved.Deeming(block.span, target, value, names.expr(block.when), block.unless_shown)
    clauses = names.clauses(block.clauses)
    span = block.target.span
    return Rule(key, "deemed", span, span, item.address, item.term, body, clauses, item.lines)


def _exception(block: surface.ExceptionRule, names: Names) -> Exceptional:
    target = names.of_kind(block.target, "define", "exception", "question")
    when = block.when if block.when is not None else e.Truth(block.span, True)
    return Exceptional(
        block.span,
        target,
        names.expr(when),
        names.value(block.then, members_of(names.declared, target.name, {}) or ()),
        tuple(names.of_kind(name, "exception") for name in block.over),
        block.notwithstanding,
    )
