"""Findings of rule files as the forms for programs hold them: compiled, with their provisions, as one result."""

from __future__ import annotations

from collections.abc import Mapping

from documents import compiled, law_of, whole
from pincite.diagnostics import Diagnostic
from pincite.rendering.result import Counts, Result, findings
from pincite.rendering.standing import Standings

NAME = "regs/part9999/rules.pin"


def standings(texts: Mapping[str, str]) -> Standings:
    """What knows the provisions of some files."""
    return Standings(texts, law_of("il"))


def result(text: str) -> Result:
    """What checking a rule file comes to; what a fragment lacks above it is put there."""
    made, found = compiled(text, NAME)
    return result_of({NAME: whole(text)}, found, made is not None)


def result_of(texts: Mapping[str, str], found: list[Diagnostic], whole: bool = True) -> Result:
    """Findings in some files as a result."""
    return Result(tuple(findings(found, texts, standings(texts))), texts, Counts(len(texts)), whole, 0)
