"""Words of a statute that a rule quotes: set in slanted letters, or standing before a citation that stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pincite.register.document import Quoted
from pincite.register.forms import Forms
from pincite.register.stream import Stream

LEAST = 20  # characters that a quotation has at least: a shorter one is a title
_CITE = re.compile(r"\[([^\[\]]{3,80})\]")
_NEAR = 60  # characters behind a quotation within which its citation stands


def quoted(stream: Stream, since: str, forms: Forms) -> tuple[Quoted, ...]:
    """The words of a statute in the text since, each stretch with the citation behind it; in their order."""
    out = list(_slanted(stream, since))
    out += [
        one for one in _before_citations(since, forms) if all(one.end <= q.start or q.end <= one.start for q in out)
    ]
    return tuple(sorted(out, key=lambda one: one.start))


def _slanted(stream: Stream, since: str) -> Iterator[Quoted]:
    """Slanted words: up to the citation that stands in them or behind them; what follows it is another quotation."""
    for start, end in stream.slanted:
        words = stream.text[start:end].strip()
        if len(words) < LEAST:
            continue
        first, last = since.find(words[:12]), since.rfind(words[-12:])
        if first < 0 or last < first:
            continue
        stop = last + 12
        while first < stop:
            cite = _CITE.search(since, first, stop + _NEAR)
            end_ = min(cite.start(), stop) if cite is not None else stop
            shown = since[first:end_].rstrip()
            if len(shown.strip()) >= LEAST:
                yield Quoted(first, first + len(shown), cite[1] if cite is not None else None)
            if cite is None or cite.end() >= stop:
                break
            first = cite.end() + len(since[cite.end() :]) - len(since[cite.end() :].lstrip())


def _before_citations(since: str, forms: Forms) -> Iterator[Quoted]:
    """The sentence before a citation that stands alone, as one does behind words that are taken from a statute."""
    statute = forms.verify.get("statute")
    if not statute:
        return
    for match in re.finditer(rf"(?<=[.;]) \[?(?:{statute})\]?\.?(?=\s|$)", since):
        lead = since[: match.start()]
        begins = [m.end() for m in re.finditer(r"[.;] (?=[A-Z])|\n", lead)]
        first = begins[-1] if begins else 0
        if len(lead) - first >= LEAST:
            yield Quoted(first, len(lead), match["cite"].rstrip("."))
