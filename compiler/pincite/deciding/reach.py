"""Which facts a name can rest on, under any version of the law."""

from __future__ import annotations

from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Fact
from pincite.runtime.trace import Rule


def reached_facts(book: Rulebook, code: str, name: str) -> list[tuple[str, Fact]]:
    """The facts that a name can rest on under any version of the law, by the name they have in a facts file."""
    found: dict[tuple[str, str], None] = {}
    for here, wanted, _ in _reached(book, code, name):
        plain = wanted
        for suffix in (":given", ":made", ":raw"):
            plain = plain.removesuffix(suffix)
        if plain in book.part(here).facts:
            found[(here, plain)] = None
    listed = [((n if c == code else f"{c}.{n}"), book.part(c).facts[n]) for c, n in found]
    return sorted(listed, key=lambda entry: entry[0])


def reached_rules(book: Rulebook, code: str, name: str) -> list[tuple[str, Rule]]:
    """The rules that a name can rest on under any version of the law, with their instruments."""
    return [(here, rule) for here, _, rules in _reached(book, code, name) for rule in rules]


def _reached(book: Rulebook, code: str, name: str) -> list[tuple[str, str, list[Rule]]]:
    out: list[tuple[str, str, list[Rule]]] = []
    seen: set[tuple[str, str]] = set()
    stack = [(code, name)]
    while stack:
        here, wanted = stack.pop()
        if (here, wanted) in seen:
            continue
        seen.add((here, wanted))
        part = book.part(here)
        rules = part.rules(wanted) if wanted in part.names else []
        out.append((here, wanted, rules))
        for rule in rules:
            stack += [(here, need) for need in rule.needs]
            if rule.governor is not None:
                stack += [(here, need) for need in rule.governor.needs]
        if not rules:
            other, _, short = wanted.partition(".")
            if short and other in book.instruments:
                stack.append((other, short))
    return out
