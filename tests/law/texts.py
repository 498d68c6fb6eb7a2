"""The texts of the law, put together from the notices as received: `python tests/law/texts.py --write` fills them into the rules.

The notices in `regs/il/register` are read by the reader of `pincite notice` with the answers beside them; what it gives is the
text of each address before and since. A test compares every text in `regs/` with these.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pincite.diagnostics import Found
from pincite.jurisdiction import jurisdiction
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve as resolve_pass
from pincite.register.answers import Answers, read_answers
from pincite.register.document import Mark, Notice, Place
from pincite.register.forms import forms
from pincite.register.read import read_notices
from pincite.register.skeleton import barred
from pincite.source import Source

ROOT = Path(__file__).resolve().parents[2]
REGISTER = ROOT / "regs/il/register"
RULES = ROOT / "regs/il/adm20"

Texts = dict[tuple[str, str], str]  # (address, "before" | "since" | "always") -> words; paragraphs end with a line


class Unresolved(ValueError):
    """A text that the notices do not give, or a mark of them that nothing answers."""


def answers_of(folder: Path, found: Found) -> list[Answers]:
    """The answers files of a folder."""
    read = (
        read_answers(path.read_text(encoding="utf-8"), path.name, found)
        for path in sorted(folder.glob("*.answers.toml"))
    )
    return [answers for answers in read if answers is not None]


@cache
def notices() -> tuple[Notice, ...]:
    """Every notice of the Register that is held, read with the answers. Raises `Unresolved` for a mark left uncertain."""
    law, known, found = jurisdiction("il"), forms("il"), Found()
    answers = answers_of(REGISTER, found)
    read: list[Notice] = []
    for path in sorted(REGISTER.glob("*_ill_reg_*.txt")):
        outcome = read_notices(path.read_bytes(), path.name, law, known, answers)
        read += outcome.result
        found += outcome.found
    if uncertain := [f"{d.law}: {d.message}" for d in found if d.code in ("P721", "P726", "P729")]:
        raise Unresolved("; ".join(uncertain))
    return tuple(read)


def texts_of(place: Place) -> Iterator[tuple[str, str]]:
    """The texts of a place with the period of each: its words, then its tables."""
    if place.before is not None and place.before == place.since:
        if place.since:
            yield "always", place.since
    else:
        if place.before is not None:
            yield "before", place.before
        if place.since is not None:
            yield "since", place.since
    for table in place.tables:
        match table.mark:
            case Mark.STRUCK:
                yield "before", table.words
            case Mark.ADDED:
                yield "since", table.words
            case _:
                yield "always", table.words


def texts() -> Texts:
    """Every text of every Section that is printed in a notice."""
    out: Texts = {}
    for notice in notices():
        for body in notice.sections:
            for place in body.place.walk():
                for period, words in texts_of(place):
                    key = (place.address, period)
                    if key in out:
                        raise Unresolved(f"{place.address} has two texts {period}")
                    out[key] = words
    return out


# ---- filling them in ------------------------------------------------------------------------------------------------


def register_of(path: Path) -> str:
    """The page of the Register of the notice that a rule file's instrument was amended by."""
    number = path.parent.name.removeprefix("part")
    return next(notice.register or "" for notice in notices() if notice.instrument == number)


def period_of(since: str | None, until: str | None, amendment: str) -> str:
    """Which text belongs under a period."""
    return "since" if since == amendment else "before" if until == amendment else "always"


def filled(path: Path, amendment: str) -> tuple[str, int]:
    """A rule file with the texts of a notice in it, and how many of its passages were other words."""
    law = jurisdiction("il")
    part = Source.read(path.parent / "part.pin", (path.parent / "part.pin").as_posix())
    source = Source.read(path, path.as_posix())
    program = resolve_pass(parse([part, source], law).result, law, frozenset()).result
    known = texts()
    lines = source.text.split("\n")
    edits = []
    for place in program.places.values():
        for passage in place.passages:
            if passage.span.path != source.path or not passage.held:
                continue
            key = (place.address.text, period_of(passage.term.since, passage.term.until, amendment))
            if passage is not place.passages[0] and (f"{key[0]} closing", key[1]) in known:
                key = (f"{key[0]} closing", key[1])
            if key not in known:
                raise Unresolved(f"{path.name}:{passage.span.line}: the source has no text for {key}")
            indent = len(lines[passage.span.line - 1]) - len(lines[passage.span.line - 1].lstrip())
            edits.append((passage.span.line - 1, passage.span.end_line, barred(known[key], indent)))
    changed = 0
    for start, end, made in sorted(edits, reverse=True):
        if lines[start:end] != made:
            lines[start:end] = made
            changed += 1
    return "\n".join(lines), changed


def rule_files() -> list[Path]:
    """The rule files that hold texts of a notice: a file for each Section that is printed in one."""
    printed = {body.address for notice in notices() for body in notice.sections}
    files = [path for path in sorted(RULES.glob("part*/*.pin")) if path.stem not in ("part", "facts")]
    return [path for path in files if address_of(path) in printed]


def address_of(path: Path) -> str:
    """The address of the Section of a rule file, from its name."""
    number = path.parent.name.removeprefix("part")
    kind, _, name = path.stem.partition("_")
    return f"{number}.{name}" if kind == "section" else f"{number}.APPENDIX {name.upper()}"


def main() -> int:
    """Fill the texts into the rules with `--write`, compare them with `--check`, else print them."""
    if "--write" in sys.argv or "--check" in sys.argv:
        different = 0
        for path in rule_files():
            text, changed = filled(path, register_of(path))
            different += changed
            if changed and "--write" in sys.argv:
                path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{path.parent.name}/{path.name}: {changed or 'no'} texts differ from the source\n")
        return int("--check" in sys.argv and different > 0)
    for (address, when), words in texts().items():
        sys.stdout.write(f"{address} [{when}]\n{words}\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
