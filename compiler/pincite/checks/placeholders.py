"""Words that hold the place of law: what a new Part begins with must not be taken for what the law says."""

from __future__ import annotations

from pincite.diagnostics import Found
from pincite.ir import timed

MARK = "[placeholder, not law]"  # how such words begin


def placeholders(program: timed.Program, found: Found) -> None:
    """Warn of every place whose words are a placeholder."""
    for place in program.typed.resolved.places.values():
        for passage in place.passages:
            if any(MARK in paragraph.casefold() for paragraph in passage.paragraphs):
                found.add(
                    "P714",
                    passage.span,
                    f"the words of {place.address} are a placeholder, not law",
                    label="no law says this",
                    help="put the words of the law here, and the logic they give under them",
                    law=place.address.text,
                )
