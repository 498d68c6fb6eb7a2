"""`notice apply`: the amendments of a file of notices into the rules of the project one stands in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from pincite import lock
from pincite.cli.common import Usage, out, width
from pincite.diagnostics import Diagnostic
from pincite.jurisdiction import Jurisdiction
from pincite.register.apply import Applied, apply_notice
from pincite.register.document import Mark, Notice, Place
from pincite.register.forms import Forms
from pincite.register.staging import write_together
from pincite.rendering.text import clean
from pincite.settings import Settings, find_settings, sources_of
from pincite.source import Source

APPLIED = ("adopted", "emergency", "peremptory", "repealer", "correction")


def apply(
    notices: Sequence[Notice], law: Jurisdiction, forms: Forms, into: str | None, dry: bool
) -> tuple[list[Diagnostic], dict[str, str]]:
    """Enter notices into the project, all or none; what is found in the rules then, and the texts it is found in.

    Raises `Usage` for notices that cannot be entered.
    """
    settings = find_settings(Path.cwd())
    sources, unreadable = sources_of(settings)
    if unreadable:
        raise Usage(f"{unreadable[0].path}: {unreadable[0].why}; `pincite check` says more")
    locks = _locks(settings)
    files: dict[str, str] = {}
    found: list[Diagnostic] = []
    for notice in notices:
        _suits(notice)
        applied = apply_notice(notice, sources, locks, into or _usual(sources, settings), law, forms)
        files |= applied.files
        found += applied.found
        locks |= {
            str(PurePosixPath(path).parent): text for path, text in applied.files.items() if path.endswith(lock.NAME)
        }
        sources = _merged(sources, applied.files)
        _tell(notice, applied)
    changed = {path: text for path, text in files.items() if not _same(settings.root / path, text)}
    if not dry and changed:
        write_together({settings.root / path: text for path, text in changed.items()})
    done = "would change" if dry else "changed"
    out(f"{len(changed)} {'file' if len(changed) == 1 else 'files'} {done}\n" if changed else "nothing to change\n")
    for path in sorted(changed):
        out(f"  {clean(path)}\n")
    return found, {source.path: source.text for source in sources}


def _suits(notice: Notice) -> None:
    """Whether a notice can be entered. Raises `Usage`."""
    named = notice.register or notice.citation or "the notice"
    if notice.kind not in APPLIED:
        kind = notice.heading.lower() or "a notice of no known kind"
        raise Usage(f"{named} is {kind}: only what has been adopted is entered by this command")
    if notice.register is None:
        raise Usage(f"{named}: no page of the Register is found for it, so its words have no date; nothing is changed")
    if notice.effective is None:
        raise Usage(f"{named} does not say on what day it takes effect; nothing is changed")
    uncertain = next((place for place in notice.places() if place.doubtful or _unclear(place)), None)
    if uncertain is not None:
        raise Usage(
            f"{named}: what changed at {uncertain.address} is uncertain, and no answers file says it; nothing is changed"
        )


def _unclear(place: Place) -> bool:
    return any(table.mark is Mark.UNCERTAIN for table in place.tables)


def _locks(settings: Settings) -> dict[str, str]:
    folder = settings.root / settings.rules
    return {
        path.parent.relative_to(settings.root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob(lock.NAME))
    }


def _usual(sources: Sequence[Source], settings: Settings) -> str:
    """The folder in which instruments lie in this project: that of the first there is, else that of the rules."""
    own = [source.path for source in sources if source.path.startswith(f"{settings.rules}/")]
    heads = [path for path in own if PurePosixPath(path).stem == "part"]
    return str(PurePosixPath(heads[0]).parent.parent) if heads else settings.rules


def _merged(sources: Sequence[Source], files: dict[str, str]) -> list[Source]:
    rules = {path: text for path, text in files.items() if path.endswith(".pin")}
    kept = [source for source in sources if source.path not in rules]
    return [*kept, *(Source(path, text) for path, text in rules.items())]


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode("utf-8")


def _tell(notice: Notice, applied: Applied) -> None:
    """Say what was done at each address."""
    out(f"{clean(notice.citation or '')}, {clean(notice.register or '')}\n")
    wide = max((len(step.address) for step in applied.steps), default=0)
    wide = min(wide, max(width() // 3, 20))
    for step in applied.steps:
        out(f"  {clean(step.address):<{wide}}  {clean(step.done)}\n")
    if not applied.steps:
        out("  entered already, or nothing in it changes these rules\n")
    out("\n")
