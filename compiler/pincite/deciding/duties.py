"""What is owed on a day: every duty, right and ban that is in force, with its state, its bearer and its last day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pincite.deciding.nodes import Node
from pincite.deciding.reasons import reasons_of
from pincite.deciding.rulebook import Part, Question, Rulebook
from pincite.deciding.verdict import Asking, answer
from pincite.deciding.wording import reason_json, value_json
from pincite.runtime.named import NamedTuple
from pincite.runtime.norms import possible
from pincite.runtime.timeline import IN_FORCE
from pincite.runtime.trace import Rule


class Owed(NamedTuple):
    """A norm on a day. `states` are those still possible; `due` is its last day, exact or in part; `reasons` say what is open."""

    name: str
    deontic: str
    bearer: str
    to: str
    states: tuple[str, ...]
    definite: bool
    due: Any
    when: str
    address: str
    citation: str
    quotes: tuple[str, ...]
    reasons: tuple[dict[str, Any], ...]
    turns_on: tuple[str, ...]


def duties(asking: Asking, bearer: str | None = None) -> list[Owed]:
    """Every norm of the instrument of `asking` (its question is not looked at), in the order of the law.

    Args:
        asking: the law, the facts, the day asked for, adopted readings.
        bearer: with it, only the norms of that bearer (the name of a term).
    """
    book = asking.law.rulebook
    part = book.part(asking.question.instrument)
    out = []
    for name in _names(part):
        rules = part.rules(name)
        about = _about(rules[0])
        if bearer is not None and about[1] != bearer:
            continue
        question = Question(f"{part.code}.{name}", part.code, name, name.replace("_", " "), "", rules[0].address)
        out.append(_owed(asking._replace(question=question), book, part, name, about))
    return out


def bearers(part: Part) -> list[str]:
    """Who bears a norm in an instrument."""
    return sorted({_about(rule)[1] for rule in part.all_rules() if rule.kind == "norm"})


def _names(part: Part) -> list[str]:
    return list(dict.fromkeys(rule.name for rule in part.all_rules() if rule.kind == "norm"))


def _about(rule: Rule) -> tuple[str, str, str]:
    """Deontic, bearer and beneficiary of a norm."""
    deontic, bearer, to = next(step.data[:3] for step in rule.steps if step.op == "norm")
    return str(deontic), str(bearer), str(to)


def terms_of(part: Part, rule: Rule) -> tuple[str, str, str]:
    """What a norm is (duty, right, ban), who bears it and towards whom, by their declared words."""
    deontic, bearer, to = _about(rule)
    return deontic, _words(part, bearer), _words(part, to)


def _owed(asking: Asking, book: Rulebook, part: Part, name: str, about: tuple[str, str, str]) -> Owed:
    verdict = answer(asking)
    root = verdict.answer.root
    rule = _rule_of(root) or part.rules(name)[0]
    place = part.place(rule.address)
    states = tuple(possible(root.value))
    reasons = () if root.definite else tuple(reason_json(reason) for reason in reasons_of(root)[0])
    due = root.frame.x.get(f"{name}:due") if _rule_of(root) is not None else None
    spec = dict.fromkeys((name,), rule.spec)[name]._replace(kind="time" if _local(rule) else "date")
    turning = tuple(key.partition(".")[2] for group in verdict.turns_on for key in group)
    return Owed(
        name,
        about[0],
        _words(part, about[1]),
        _words(part, about[2]),
        states,
        root.definite,
        None if due is None else value_json(due, spec, verdict.answer.run),
        rule.words,
        rule.address,
        place.citation if place is not None else rule.address,
        _quotes(book, root, rule),
        reasons,
        turning,
    )


def _rule_of(node: Node) -> Rule | None:
    return node.rule if node.kind == "rule" else None


def _local(rule: Rule) -> bool:
    return any(step.spec.kind == "time" for step in rule.steps)


def _words(part: Part, name: str) -> str:
    return part.terms[name][1] if name in part.terms else name.replace("_", " ")


def _quotes(book: Rulebook, root: Node, rule: Rule) -> tuple[str, ...]:
    status = root.entry.status if root.entry is not None else None
    if status is None or status.kind != IN_FORCE:
        return ()
    for number, words in rule.quotes:
        if number == status.version:
            return tuple(words)
    return book.paragraphs(rule.address, status.version)


def as_json(owed: Owed) -> Mapping[str, Any]:
    """A norm as JSON has it."""
    return {
        "name": owed.name,
        "kind": owed.deontic,
        "bearer": owed.bearer,
        "to": owed.to,
        "states": list(owed.states),
        "definite": owed.definite,
        "due": owed.due,
        "when": owed.when,
        "address": owed.address,
        "citation": owed.citation,
        "quotes": list(owed.quotes),
        "reasons": list(owed.reasons),
        "turns_on": list(owed.turns_on),
    }
