"""The rules as applying the notices makes them: `python tests/law/applied.py` compares every text of them with regs/.

The Parts as they were on the day before are laid out in a scratch folder, from the words that each notice keeps and strikes, and
with the history before it; then `pincite notice apply` enters the notices. Every address and version that comes out must be the
one in regs/, word for word, and nothing of regs/ may be missing.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from dataclasses import replace
from pathlib import Path

from pincite.cli import main as pincite
from pincite.jurisdiction import jurisdiction
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.pipeline import in_reading_order
from pincite.register.document import Body, Mark, Notice, Place
from pincite.register.forms import forms
from pincite.register.skeleton import rule_files
from pincite.settings import prelude_sources
from pincite.source import Source, fold

sys.path.insert(0, str(Path(__file__).resolve().parent))
from texts import REGISTER, RULES, notices

SETTINGS = (
    '[tool.pincite]\nrules = "regs"\ngenerated = "generated"\npackage = "scratch"\n'
    'distribution = "scratch"\nversion = "1.0"\njurisdiction = "il"\n'
)
GOAL = 60  # seconds from the file of the three notices to checkers
Version = tuple[str, str, str]  # address, since and until which action; nothing where there is none


def day_before(notice: Notice) -> Notice:
    """A notice as if it brought the law of the day before: what it keeps and strikes, and the history without it."""
    history = notice.source_note[:-1]
    permanent = [d for d in history if d.cite and d.kind not in ("emergency", "codified", "recodified")]
    return replace(
        notice,
        source_note=history,
        register=permanent[-1].cite,
        effective=permanent[-1].effective,
        proposed=None,
        table=(),
        sections=tuple(_body(body) for body in notice.sections if body.action != "add"),
    )


def _body(body: Body) -> Body:
    return replace(body, action=None, place=_place(body.place, ""))


def _place(place: Place, relabelled: str) -> Place:
    """A place with the words before alone, under the label before; `relabelled` is the address of its parent."""
    address, label = place.address, place.label
    if relabelled:
        address = relabelled + address[len(relabelled) :]
    if place.old_label is not None:
        head, _, tail = address.rpartition(label)
        address, label = f"{head}{place.old_label}{tail}", place.old_label
    below = tuple(
        _place(child, address if place.old_label else "")
        for child in place.below
        if any(p.before is not None or p.lost is not None for p in child.walk())
        or any(table.mark is not Mark.ADDED for p in child.walk() for table in p.tables)
    )
    tables = tuple(replace(table, mark=Mark.KEPT) for table in place.tables if table.mark is not Mark.ADDED)
    return replace(
        place,
        address=address,
        label=label,
        old_label=None,
        since=place.before,
        before=place.before,
        changes=(),
        tables=tables,
        below=below,
    )


def lay_out(root: Path) -> None:
    """A project that holds the law of the day before the notices."""
    (root / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    law, known = jurisdiction("il"), forms("il")
    for notice in notices():
        folder = root / "regs/il/adm20" / f"part{notice.instrument}"
        folder.mkdir(parents=True)
        for name, text in rule_files(day_before(notice), law, known).items():
            (folder / name).write_text(text, encoding="utf-8")


def versions(folder: Path) -> dict[Version, list[str]]:
    """Every text of the Parts in a folder: its words by address and version."""
    law = jurisdiction("il")
    paths = sorted(folder.glob("part*/*.pin"))
    sources = [*prelude_sources("il"), *(Source.read(path, path.as_posix()) for path in paths)]
    program = resolve(parse(in_reading_order(sources), law).result, law, frozenset()).result
    out: dict[Version, list[str]] = {}
    for place in program.places.values():
        for passage in place.passages:
            if passage.held:
                key = (place.address.text, passage.term.since or "", passage.term.until or "")
                out.setdefault(key, []).append(fold("\n".join(passage.paragraphs)))
    return out


def section_of(address: str) -> str:
    """The Section or appendix that an address lies in."""
    return re.match(r"[\w]+\.(?:[A-Z]+ [A-Z]+|\w+)", address)[0]  # type: ignore[index]  # every text lies in one


def missing(made: Path, kept: Path) -> list[str]:
    """The Sections that applying the notices gives and that are not entered in regs/ yet."""
    ours, theirs = ({section_of(address) for address, _, _ in versions(folder)} for folder in (made, kept))
    return sorted(ours - theirs)


def differences(made: Path, kept: Path) -> Iterator[str]:
    """What regs/ and what was made hold otherwise, in sentences. Sections that regs/ does not have yet are left out."""
    ours, theirs = versions(made), versions(kept)
    entered = {section_of(address) for address, _, _ in theirs}
    for key in sorted(set(ours) | set(theirs)):
        address, since, until = key
        if section_of(address) not in entered:
            continue
        named = f"{address}, since {since or 'the beginning'}, until {until or 'now'}"
        if key not in theirs:
            yield f"{named}: applying the notice gives it, and regs/ does not have it"
        elif key not in ours:
            yield f"{named}: regs/ has it, and applying the notice does not give it"
        elif ours[key] != theirs[key]:
            yield f"{named}: the words differ"


def regenerated(root: Path) -> tuple[int, float]:
    """Enter the notices into the project in a folder, pin its texts and build its checkers: the exit code, the seconds taken."""
    files = [str(path) for path in sorted(REGISTER.glob("*_ill_reg_*.txt"))]
    start = sum(os.times()[:4])
    with chdir(root), redirect_stdout(io.StringIO()):
        codes = [pincite(["notice", "apply", *files, "--quiet"]), pincite(["review", "--all"]), pincite(["build"])]
    return max(codes), sum(os.times()[:4]) - start


def main() -> int:
    """Apply in a scratch folder and compare; the exit code says whether everything is the same."""
    root = Path(tempfile.mkdtemp())
    try:
        lay_out(root)
        code, seconds = regenerated(root)
        made = sum(path.suffix == ".py" for path in (root / "generated").rglob("*"))
        said = list(differences(root / "regs/il/adm20", RULES))
        count, absent = len(versions(RULES)), missing(root / "regs/il/adm20", RULES)
    finally:
        shutil.rmtree(root)
    sys.stdout.write("".join(f"{line}\n" for line in said))
    if absent:
        sys.stdout.write(f"not entered in regs/ yet: {', '.join(absent)}\n")
    sys.stdout.write(f"{count} texts of regs/ compared with what applying the notices gives: {len(said)} differ\n")
    sys.stdout.write(
        f"from the file of notices to {made} files of checkers: {seconds:.1f} s of processor time (goal: {GOAL} s)\n"
    )
    return int(bool(said) or code > 1 or not made)


if __name__ == "__main__":
    sys.exit(main())
