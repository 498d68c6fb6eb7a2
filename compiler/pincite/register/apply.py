"""A notice applied to a project: its history, its Sections, the new words beside the old, and what then waits for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from pincite import lock
from pincite.diagnostics import Diagnostic, Found
from pincite.formatting.layout import laid_out
from pincite.ir.resolved import Instrument, Program
from pincite.jurisdiction import Jurisdiction
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.pipeline import Rejected, compile_rules, in_reading_order
from pincite.register.amend import amend
from pincite.register.apart import no_longer_apart
from pincite.register.chronicle import add_history, ended, with_divisions
from pincite.register.document import Notice
from pincite.register.forms import Forms
from pincite.register.manner import repeals_all
from pincite.register.skeleton import rule_files
from pincite.register.standing import Amended, Step
from pincite.source import Source, Span
from pincite.syntax.grammar import keywords

ROUNDS = 4  # how often rules that do not fit are set apart before the rest is left to a person


@dataclass(slots=True)
class Applied:
    """What a notice makes of a project: files that change, by path; what was done; what is found in the rules then."""

    files: dict[str, str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)


def apply_notice(
    notice: Notice,
    sources: Sequence[Source],
    locks: Mapping[str, str],
    into: str,
    law: Jurisdiction,
    forms: Forms,
) -> Applied:
    """Enter a notice into the rule files of a project; nothing is written.

    `sources` are all files of the project with the prelude, `locks` the texts of its review locks by folder, `into` the folder
    for an instrument that the project does not have.
    """
    found = Found()
    program = _resolved(sources, law)
    instrument = next((i for i in program.instruments if i.address.text == notice.instrument), None)
    if instrument is None:
        return _whole(notice, sources, into, law, forms)
    if _before(notice, instrument, found):
        return Applied(found=list(found))
    pinned = _pinned_places(locks.get(instrument.folder, ""))
    # Only a rule that is pinned can drift: any other would decide under the new words before anybody has looked.
    alone = frozenset(place.address for place in notice.places() if place.address not in pinned)
    known = _errors(_compiled(sources, law))
    for _ in range(ROUNDS):
        trial = Found()
        applied, amended = _entered(notice, instrument, program, sources, alone, law, forms, trial)
        after = _merged(sources, applied.files)
        said = _compiled(after, law) if applied.files else []
        new = _errors(said) - known
        misfits = _places_of(new, said, amended)
        if not misfits - alone:
            break
        alone |= misfits
    applied.found = [*trial, *(d for d in said if d.severity.value == "error" and _key(d) in new)]
    if lock_ := _pinned(notice, instrument, amended, locks):
        applied.files |= lock_
    return applied


def _before(notice: Notice, instrument: Instrument, found: Found) -> bool:
    """Whether the notice comes before what has been entered: then it cannot be applied."""
    known = {note.action.id: note for note in instrument.actions}
    if notice.register in known or notice.effective is None:
        return False
    day = notice.effective.toordinal()
    later = [n for n in instrument.actions if n.action.kind != "emergency" and n.action.effective > day]
    if later:
        message = f"{notice.register} takes effect before {later[-1].action.id}, which is in the history of these rules already"
        found.add("P732", later[-1].span, message, help="apply notices in the order in which they take effect")
    return bool(later)


def _whole(notice: Notice, sources: Sequence[Source], into: str, law: Jurisdiction, forms: Forms) -> Applied:
    """An instrument that the project does not have: all that the notice prints of it."""
    folder = f"{into}/{law.headings['instrument']}{notice.instrument or ''}"
    out = Applied()
    there = {source.path for source in sources}
    for name, text in rule_files(notice, law, forms).items():
        path = f"{folder}/{name}"
        if path in there:
            out.found += _taken(path, notice)
            return Applied(found=out.found)
        out.files[path] = _tidy(path, text, law)
    out.steps = [Step(body.address, "entered whole; its rules wait to be encoded") for body in notice.sections]
    return out


def _taken(path: str, notice: Notice) -> list[Diagnostic]:
    found = Found()
    found.add("P731", Span(path, 1, 1, 1, 2), f"{path} is there, and does not belong to {notice.citation}")
    return list(found)


def _entered(
    notice: Notice,
    instrument: Instrument,
    program: Program,
    sources: Sequence[Source],
    alone: frozenset[str],
    law: Jurisdiction,
    forms: Forms,
    found: Found,
) -> tuple[Applied, Amended]:
    own = {s.path: s for s in sources if str(PurePosixPath(s.path).parent) == instrument.folder}
    amended = amend(notice, program, own, instrument.folder, law, forms, found, alone)
    out = Applied(steps=list(amended.steps))
    head = instrument.span.path
    cites = frozenset(note.action.id for note in instrument.actions)
    text, deeds = add_history(amended.files.get(head, own[head].text), notice, cites, forms)
    texts = dict(amended.files)
    listed = [entry.address for division in notice.contents for entry in division.entries]
    text = no_longer_apart(text, frozenset(body.address for body in notice.sections), listed)
    text, divided = with_divisions(text, notice, law)
    texts[head] = ended(text, notice, law) if repeals_all(notice) else text
    out.steps += divided
    if deeds:
        out.steps[:0] = [Step(instrument.address.text, f"history: {deed.words}") for deed in deeds]
    for path, made in texts.items():
        if path not in own or own[path].text != made:
            out.files[path] = _tidy(path, made, law)
    return out, amended


def _tidy(path: str, text: str, law: Jurisdiction) -> str:
    """A rule file in the canonical layout; as it is where it cannot be laid out."""
    return laid_out(Source(path, text), law).result or text


def _merged(sources: Sequence[Source], files: Mapping[str, str]) -> list[Source]:
    there = {source.path for source in sources}
    kept = [replace(s, text=files[s.path]) if s.path in files else s for s in sources]
    return [*kept, *(Source(path, text) for path, text in files.items() if path not in there)]


# ---- what the rules then say ------------------------------------------------------------------------------------------------


def _resolved(sources: Sequence[Source], law: Jurisdiction) -> Program:
    return resolve(parse(in_reading_order(sources), law).result, law, frozenset(keywords(law))).result


def _compiled(sources: Sequence[Source], law: Jurisdiction) -> list[Diagnostic]:
    try:
        return list(compile_rules(sources, law).found)
    except Rejected as rejected:
        return list(rejected.found)


def _key(d: Diagnostic) -> tuple[str, str, str]:
    return d.code, d.law or "", d.message


def _errors(found: Sequence[Diagnostic]) -> Counter[tuple[str, str, str]]:
    return Counter(_key(d) for d in found if d.severity.value == "error")


def _places_of(new: Counter[tuple[str, str, str]], found: Sequence[Diagnostic], amended: Amended) -> frozenset[str]:
    """The places whose rules were carried over, and at which something is wrong that was not before."""
    at = {d.law for d in found if _key(d) in new and d.law}
    return frozenset(address for address in amended.carried if address in at)


# ---- the lock -------------------------------------------------------------------------------------------------------------


def _pinned_places(text: str) -> frozenset[str]:
    return frozenset(address for address, _ in lock.read(text))


def _pinned(notice: Notice, instrument: Instrument, amended: Amended, locks: Mapping[str, str]) -> dict[str, str]:
    """The review lock with the new version of each place whose rules were carried over, pinned to the words it had before.

    The new words then differ from what is pinned: an error until a person has looked at both and reviews the place.
    """
    text = locks.get(instrument.folder)
    if text is None or not amended.carried or notice.register is None:
        return {}
    entries = lock.read(text)
    order = {note.action.id: n for n, note in enumerate(instrument.actions)}
    for address in amended.carried:
        own = [entry for key, entry in entries.items() if key[0] == address and key[1] != notice.register]
        if own and (address, notice.register) not in entries:
            last = max(own, key=lambda entry: order.get(entry.version, -1))
            fresh = last._replace(version=notice.register, state="drafted", reviewer="", date="")
            entries[(address, notice.register)] = fresh
    written = lock.write(entries.values())
    return {f"{instrument.folder}/{lock.NAME}": written} if written != text else {}
