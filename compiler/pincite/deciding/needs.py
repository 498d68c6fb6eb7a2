"""What is still needed to settle an answer."""

from __future__ import annotations

from typing import Any

from pincite.deciding.verdict import Asking, Verdict


def needed(verdict: Verdict, asking: Asking) -> dict[str, Any] | None:
    """The smallest sets of facts that can settle an undetermined answer; None where it is settled."""
    return None
