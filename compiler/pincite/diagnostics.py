"""What the compiler has to say about a rule file. The passes make these; only `pincite.rendering` formats them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Generic, TypeVar

from pincite.codes import CODES
from pincite.frozen import dataclass
from pincite.source import Span

T = TypeVar("T")


class Severity(Enum):
    """How much it matters: an error stops the compiler, a warning is a finding, a report is for the record."""

    ERROR = "error"
    WARNING = "warning"
    REPORT = "report"


_SEVERITIES = {code: Severity(entry.severity) for code, entry in CODES.items()}


@dataclass(frozen=True, slots=True)
class Label:
    """A place, and what is to be said about it there."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is the case, where it can be changed, what else explains it, and what to write instead."""

    code: str
    message: str
    at: Label
    also: tuple[Label, ...] = ()
    help: str | None = None
    law: str | None = None  # the address of the provision the place belongs to

    @property
    def name(self) -> str:
        """The name of the pattern, such as `overlapping-periods`."""
        return CODES[self.code].name

    @property
    def severity(self) -> Severity:
        """The severity the code was registered with."""
        return _SEVERITIES[self.code]


class Found(list[Diagnostic]):
    """The findings of one pass, in the order in which they were made."""

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        label: str = "",
        also: Iterable[Label] = (),
        help: str | None = None,
        law: str | None = None,
    ) -> None:
        """Record one finding."""
        self.append(Diagnostic(code, message, Label(span, label), tuple(also), help, law))


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a pass returns: its result and everything it found."""

    result: T
    found: tuple[Diagnostic, ...]


def has_errors(found: Iterable[Diagnostic]) -> bool:
    """Whether one of the findings stops the compiler."""
    return any(d.severity is Severity.ERROR for d in found)


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings by place, each once."""
    return sorted(
        dict.fromkeys(found), key=lambda d: (d.at.span.path, d.at.span.line, d.at.span.column, d.code, d.message)
    )
