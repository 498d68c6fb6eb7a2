"""What of an old version is what in a new one: questions, duties and facts by name, or by their words where a name changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from pincite.deciding.rulebook import Question, Rulebook
from pincite.runtime.facts import Fact

T = TypeVar("T")
FactKey = tuple[str, str]  # instrument and name


@dataclass(frozen=True, slots=True)
class Pairing:
    """Questions of both versions in pairs, those of one alone, and facts that changed their names (new name -> old name).

    Among the questions are duties, rights and bans: without an id, and with words for their state.
    """

    questions: tuple[tuple[Question, Question], ...]
    gone: tuple[Question, ...]
    added: tuple[Question, ...]
    renamed: dict[FactKey, FactKey]


def pair(old: Rulebook, new: Rulebook) -> Pairing:
    """Pair two versions. What has the same name is the same; what is left over is paired where its words are alike and unique."""
    before, after = asked(old), asked(new)
    questions, gone, added = _paired(before, after, lambda q: (q.instrument, q.name), lambda q: (q.instrument, q.words))
    facts_before, facts_after = _facts(old), _facts(new)
    pairs, _, _ = _paired(facts_before, facts_after, lambda f: f[0], lambda f: (f[0][0], *_words(f[1])))
    renamed = {b[0]: a[0] for a, b in pairs if a[0] != b[0]}
    return Pairing(tuple(questions), tuple(gone), tuple(added), renamed)


def asked(book: Rulebook) -> list[Question]:
    """What decisions are made of: every question, and every duty, right and ban, whose state can be asked for as well."""
    norms: dict[tuple[str, str], Question] = {}
    for code in book.instruments:
        for rule in book.part(code).all_rules():
            if rule.kind == "norm":
                words = f'the state of "{rule.name.replace("_", " ")}"'
                norms.setdefault((code, rule.name), Question("", code, rule.name, words, "", rule.address))
    return [*book.questions.values(), *norms.values()]


def _facts(book: Rulebook) -> list[tuple[FactKey, Fact]]:
    return [((code, name), fact) for code in book.instruments for name, fact in book.part(code).facts.items()]


def _words(fact: Fact) -> tuple[object, ...]:
    """By what a fact is known under another name: the words in which it is asked for, and what it may be."""
    return (fact.ask, fact.about, fact.office, fact.spec)


def _paired(
    before: Iterable[T], after: Iterable[T], name: Callable[[T], object], words: Callable[[T], object]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    there = {name(entry): entry for entry in after}
    pairs = [(entry, there[name(entry)]) for entry in before if name(entry) in there]
    taken = {name(entry) for entry, _ in pairs}
    gone = [entry for entry in before if name(entry) not in taken]
    added = [entry for entry in there.values() if name(entry) not in taken]
    for entry in list(gone):
        alike = [other for other in added if words(other) == words(entry)]
        same = [other for other in gone if words(other) == words(entry)]
        if len(alike) == 1 and len(same) == 1:
            pairs.append((entry, alike[0]))
            gone.remove(entry)
            added.remove(alike[0])
    return pairs, gone, added
