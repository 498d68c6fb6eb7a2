"""`notice verify`: a file of notices held against itself, the rules, and its siblings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pincite.cli import FINDINGS, FINE
from pincite.cli.common import out, out_json, width
from pincite.diagnostics import Diagnostic, Severity, in_order
from pincite.jurisdiction import Jurisdiction
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.pipeline import in_reading_order
from pincite.register.document import Notice
from pincite.register.forms import Forms
from pincite.register.verifying.inforce import words_before_and_since
from pincite.register.verifying.report import as_data, as_markdown, as_text
from pincite.register.verifying.verify import verify
from pincite.rendering.text import clean, summary
from pincite.settings import find_settings, sources_of
from pincite.syntax.grammar import keywords

READ_TWICE = "P725"  # verifying says more of it


def verified(
    notices: Sequence[Notice], read: Sequence[Diagnostic], path: Path, law: Jurisdiction, forms: Forms, form: str
) -> int:
    """Print what is found in notices that have been read; the exit code says whether anything was."""
    settings = find_settings(Path.cwd())
    sources, _ = sources_of(settings)
    program = resolve(parse(in_reading_order(sources), law).result, law, frozenset(keywords(law))).result
    held = {notice.instrument or "": words_before_and_since(program, notice) for notice in notices}
    before, since = ({name: pair[n] for name, pair in held.items()} for n in (0, 1))
    text = path.read_bytes().decode("utf-8", "replace")
    found = in_order(
        [
            *(d for d in read if d.code != READ_TWICE),
            *verify(notices, path.as_posix(), text, law, forms, before, since),
        ]
    )
    match form:
        case "json":
            out_json(as_data(found))
        case "md":
            out(as_markdown(found, notices, path.name))
        case _:
            out(clean_lines(as_text(found, min(width(), 100))))
            out(f"{summary(found)}\n")
    return FINDINGS if any(d.severity is Severity.WARNING for d in found) else FINE


def clean_lines(text: str) -> str:
    """Text without characters that a terminal would obey, its lines kept."""
    return "\n".join(clean(line) for line in text.split("\n"))
