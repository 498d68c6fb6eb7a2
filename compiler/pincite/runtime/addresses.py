"""Addresses as they are written: whether one place stands in another, and by which labels.

How an address is made up only its jurisdiction knows; here it is enough that no label begins in the middle of a word or number.
"""

from __future__ import annotations

import re

_LABEL = re.compile(r'\([^()]*\)| "[^"]+"|[^\w\s()"]\w+')


def stands_in(address: str, outer: str) -> bool:
    """Whether a place stands in another, at any depth: `9999.25(g)` in `9999.25`, and not in `9999.2`."""
    return address.startswith(outer) and not address[len(outer) : len(outer) + 1].isalnum() and address != outer


def labels_below(address: str, outer: str) -> list[str]:
    """The labels that lead from a place to one in it, as they are written: `(g)` and `(1)`, or `/3` and `/b`."""
    return _LABEL.findall(address[len(outer) :])
