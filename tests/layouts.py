"""Rule files laid out anyhow: what the canonical layout decides is undone at random, and what it leaves to authors is kept."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from documents import law_of
from pincite.formatting.layout import laid_out
from pincite.source import Source, plain_lines

NAME = "regs/part9999/rules.pin"
_ALONE = re.compile(r"(part|section|subpart|appendix) |\w{1,4}\)( |$)|\d\.$")


def layout(text: str) -> str:
    """A text in canonical layout, which it must have."""
    outcome = laid_out(Source(NAME, plain_lines(text)), law_of("il"))
    assert outcome.result is not None, [(d.code, d.at.span.line, d.message) for d in outcome.found]
    return outcome.result


@st.composite
def relaid(draw: st.DrawFn, text: str) -> str:
    """A text in canonical layout, laid out otherwise: depth of steps, empty lines, spaces, line ends, a byte order mark."""
    chance = draw(st.randoms(use_true_random=False))
    steps = [0]
    for _ in range(16):
        steps.append(steps[-1] + chance.choice((1, 2, 2, 3, 4, 7)))
    out: list[str] = []
    lines = text.split("\n")[:-1]
    for place, line in enumerate(lines):
        words, depth = line.lstrip(" "), (len(line) - len(line.lstrip(" "))) // 2
        before = lines[place - 1] if place else ""
        if not words:
            if place + 1 < len(lines) and _ALONE.match(lines[place + 1].lstrip(" ")) and chance.random() < 0.3:
                continue  # one is put there
            out += [" " * chance.randrange(4)] * chance.randrange(1, 4)
            continue
        opens = before and len(line) - len(words) > len(before) - len(before.lstrip(" "))
        if opens and not words.startswith('"') and not before.lstrip().startswith("|") and chance.random() < 0.3:
            out += [""] * chance.randrange(1, 3)
        goes_on = words.startswith('"') or (words.startswith("|") and before.lstrip().startswith("|"))
        left = chance.randrange(9) if goes_on else steps[depth]
        out.append(" " * left + _spaced(words, chance.random() < 0.5) + " " * chance.choice((0, 0, 1, 5)))
    end = chance.choice(("\n", "\r\n", "\r"))
    return chance.choice(("", "\ufeff")) + end.join(out) + end * chance.randrange(3)


def _spaced(words: str, wide: bool) -> str:
    """A line with more space between its words, but not in quotations."""
    if words.startswith("|"):
        return words.replace("| ", "|", 1) if wide else words
    pieces = words.split('"')
    for place in range(0, len(pieces), 2) if wide else ():
        pieces[place] = re.sub(r" (is|as|and|of|at|where)(?= )", r"   \1 ", pieces[place])
    return '"'.join(pieces)
