"""`fmt`: rule files in their canonical layout. A file that says something else afterwards is never written."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, out, problem
from pincite.diagnostics import Diagnostic, Found
from pincite.jurisdiction import Jurisdiction, JurisdictionError
from pincite.rendering.standing import Standings
from pincite.rendering.text import clean, text
from pincite.runtime.named import NamedTuple
from pincite.settings import Settings, find_settings, law_of, not_utf_8, sources_of
from pincite.source import Source, Span, plain_lines
from pincite.whole import write_whole

STDIN = "-"


class _File(NamedTuple):
    """A file as it is read: where it is (None for standard input), its name as it is shown, its bytes."""

    path: Path | None
    shown: str
    data: bytes


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        return _fmt(name, does, arguments)
    except BrokenPipeError:
        raise  # whoever reads has enough: `main` ends quietly
    except OSError as error:
        problem(f"fmt: {error.filename}: {error.strerror}")
        return USAGE


def _fmt(name: str, does: str, arguments: list[str]) -> int:
    p = parser(
        name,
        does,
        "pincite fmt # all rule files of the project",
        "pincite fmt --check --diff # write nothing; show what would change",
        "cat a.pin | pincite fmt - --stdin-name a.pin # for an editor: the text comes back on standard output",
        about="Only layout is changed: indentation, empty lines, spaces between words, the columns of tables. The lines of law "
        "stay as they are broken, and no word of them is touched. Each file is read again before it is written, and one "
        "that would say anything else is left alone. So is a file with mistakes; they are told.",
        exits={
            FINDINGS: "with --check: some files would change",
            NOT_COMPILED: "a file has mistakes and was left as it is",
        },
    )
    p.add_argument("files", nargs="*", metavar="FILE", help="a rule file, a folder of them, or - for standard input")
    p.add_argument("--check", action="store_true", help="write nothing; list what would change")
    p.add_argument("--diff", action="store_true", help="write nothing; show what would change")
    p.add_argument("--stdin-name", default="stdin.pin", metavar="NAME", help="the name of what - reads, for messages")
    args = p.parse_args(arguments)
    settings = find_settings(Path.cwd())
    try:
        law = law_of(settings)
    except JurisdictionError:
        raise Usage("fmt: the project's jurisdiction cannot be used; `pincite check` says why") from None
    if STDIN in args.files and len(args.files) > 1:
        raise Usage("fmt: - stands alone: standard input is one file")
    if args.files == [STDIN]:
        return _standard_input(args.stdin_name, settings, law, args.check, args.diff)
    return _files(list(_named(args.files, settings)), settings, law, args.check, args.diff)


def _files(files: Sequence[_File], settings: Settings, law: Jurisdiction, check: bool, diff: bool) -> int:
    changed = broken = 0
    for file in files:
        made, found = _laid_out(file, law)
        if made is None:
            broken += 1
            out(_told(file, found, settings, law) + "\n")
        elif made.encode() != file.data:
            changed += 1
            if diff:
                _show(_difference(file, made))
            if check or not diff:
                out(f"{'would change' if check else 'laid out'}: {clean(file.shown)}\n")
            if not (check or diff) and file.path is not None:
                write_whole(file.path, made)
    out(_counted(len(files), changed, broken, check or diff) + "\n")
    return NOT_COMPILED if broken else FINDINGS if check and changed else FINE


def _counted(files: int, changed: int, broken: int, only_told: bool) -> str:
    said = [f"{files} file{'s' if files != 1 else ''}", f"{changed} {'would change' if only_told else 'laid out'}"]
    if broken:
        said.append(f"{broken} with mistakes, left as {'it is' if broken == 1 else 'they are'}")
    return ", ".join(said)


def _standard_input(shown: str, settings: Settings, law: Jurisdiction, check: bool, diff: bool) -> int:
    file = _File(None, shown, sys.stdin.buffer.read())
    made, found = _laid_out(file, law)
    if made is None:
        sys.stderr.write(_told(file, found, settings, law))
        return NOT_COMPILED
    changed = made.encode() != file.data
    if diff and changed:
        _show(_difference(file, made))
    elif check and changed:
        out(f"would change: {clean(shown)}\n")
    elif not (check or diff):
        _bytes(made)
    return FINDINGS if check and changed else FINE


def _told(file: _File, found: Sequence[Diagnostic], settings: Settings, law: Jurisdiction) -> str:
    """What was found in a file, with the provisions as the headings of the whole project cite them."""
    texts = {source.path: source.text for source in sources_of(settings)[0]}
    texts[file.shown] = plain_lines(file.data.decode("utf-8", "replace"))
    return text(found, texts, Standings(texts, law))


def _laid_out(file: _File, law: Jurisdiction) -> tuple[str | None, Sequence[Diagnostic]]:
    """A file in canonical layout (None where it has mistakes), and what was found."""
    from pincite.formatting.layout import laid_out

    try:
        source = Source(file.shown, plain_lines(file.data.decode("utf-8")))
    except UnicodeDecodeError as error:
        bad, found = not_utf_8(file.shown, error), Found()
        found.add("P116", Span(bad.path, bad.line, bad.column, bad.line, bad.column + 1), bad.why, help=bad.help)
        return None, found
    outcome = laid_out(source, law)
    return outcome.result, outcome.found


def _named(names: Sequence[str], settings: Settings) -> Iterator[_File]:
    """The files that are named; all rule files of the project where none is. Raises `Usage`."""
    paths = [Path(name) for name in names] or [settings.root / settings.rules]
    for path in paths:
        if path.is_dir():
            yield from (_read(inner, settings) for inner in sorted(path.rglob("*.pin")))
        elif path.is_file():
            yield _read(path, settings)
        else:
            raise Usage(f"fmt: there is no file {path}")


def _read(path: Path, settings: Settings) -> _File:
    whole = path.resolve()
    inside = whole.is_relative_to(settings.root.resolve())
    shown = whole.relative_to(settings.root.resolve()).as_posix() if inside else path.as_posix()
    return _File(whole, shown, whole.read_bytes())


def _difference(file: _File, made: str) -> str:
    before = file.data.decode("utf-8").split("\n")
    name = clean(file.shown)
    lines = list(difflib.unified_diff(before, made.split("\n"), name, f"{name}, laid out", lineterm=""))
    return "\n".join(lines) + "\n"


def _show(difference: str) -> None:
    """A difference: to a terminal without what it would obey, into a file or another program as it is."""
    if sys.stdout.isatty():
        out("".join(clean(line) + "\n" for line in difference.split("\n")[:-1]))
    else:
        _bytes(difference)


def _bytes(words: str) -> None:
    """Write to standard output in UTF-8, whatever the terminal takes: a word of the law may not come out as another."""
    sys.stdout.flush()
    sys.stdout.buffer.write(words.encode("utf-8"))
    sys.stdout.buffer.flush()
