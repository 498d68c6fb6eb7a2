"""Whom facts concern, who attests them, whose judgement is asked and what it looks at: every name of these is declared."""

from __future__ import annotations

from collections.abc import Iterable

from pincite.diagnostics import Found
from pincite.ir import surface
from pincite.ir.resolved import NamedTerm
from pincite.resolving.declare import Declarations
from pincite.resolving.names import Names
from pincite.resolving.places import Placed


def people(placed: Iterable[Placed], declared: Declarations, found: Found) -> None:
    """Report names of offices and persons that nothing declares, and what is considered and is no fact or rule."""
    for item in placed:
        names = Names(declared, found, item)
        match item.block:
            case surface.Fact() as fact:
                _attested(fact, names)
            case surface.About() as about:
                _subject(about, names)
                for fact in about.facts:
                    _attested(fact, names)
            case surface.Determination() as determination:
                names.term_name(determination.office)
                for name in determination.considering:
                    names.ref(name)
            case _:
                pass


def _attested(fact: surface.Fact, names: Names) -> None:
    for name in fact.attested_by:
        names.term_name(name)


def _subject(about: surface.About, names: Names) -> None:
    """Whom facts concern is said in words beside the name; the name may be that of a term, and of nothing else."""
    key = names.key(about.subject)
    symbol = names.declared.symbols.get(key)
    if key in names.declared.rules or (symbol is not None and not isinstance(symbol, NamedTerm)):
        names.found.add("P204", about.subject.span, f"`{about.subject.name}` is not declared as a term")
