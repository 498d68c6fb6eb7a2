"""Findings as plain data, such as `marshal` writes, and back again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pincite.diagnostics import Diagnostic, Label
from pincite.source import Span

Finding = tuple[Any, ...]  # a finding as plain data


def flat_finding(of: Diagnostic) -> Finding:
    """A finding as plain data."""
    also = tuple((*label.span, label.text) for label in of.also)
    return of.code, of.message, (*of.at.span, of.at.text), also, of.help, of.law


def whole_finding(data: Finding) -> Diagnostic:
    """The finding that plain data stands for."""
    code, message, at, also, help, law = data
    return Diagnostic(code, message, _label(at), tuple(_label(one) for one in also), help, law)


def flat_in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings as plain data in the order in which `in_order` puts them, each once."""
    return tuple(sorted(dict.fromkeys(found), key=lambda of: (*of[2][:3], of[0], of[1])))


def _label(data: tuple[Any, ...]) -> Label:
    return Label(Span(*data[:5]), data[5])
