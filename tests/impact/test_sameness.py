"""That two versions rest on the same logic is said only where nothing that decides differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

import pytest

from documents import ROOT, blocks, compiled
from pincite.impact.sameness import Logic
from pincite.ir import plan as p

LEFT_OUT = {("Norm", "bearer"), ("Norm", "to")}  # whose a duty is does not enter its state
PAGES = ("arithmetic-and-rounding", "cases", "dates-and-durations", "deadlines-and-calendar", "deemed", "determinations",
         "duties", "lists", "readings", "tables")  # fmt: skip


@lru_cache(maxsize=16)
def plan_of(page: str) -> p.Plan:
    """The plan of the first rules of a page of the reference."""
    block = next(b for b in blocks(ROOT / "dsl" / "reference" / f"{page}.md") if b.info == "pin")
    made, _ = compiled(block.text)
    assert made is not None
    return made.plan


def other(value: Any) -> Any:
    """Another value of the same kind; None where there is no plain one."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case "days":
            return "months"
        case "down":
            return "up"
        case "ge":
            return "gt"
        case _:
            return None


def changes(op: Any) -> Iterator[tuple[str, Any]]:
    """An operator with one field of it changed, for each field that is a plain value."""
    for field in fields(op):
        value = other(getattr(op, field.name))
        if value is not None and (type(op).__name__, field.name) not in LEFT_OUT:
            yield field.name, replace(op, **{field.name: value})


def with_rule(plan: p.Plan, old: p.Rule, new: p.Rule) -> p.Plan:
    """A plan with one rule replaced."""
    return replace(
        plan,
        instruments=tuple(
            replace(
                i,
                modules=tuple(replace(m, rules=tuple(new if r is old else r for r in m.rules)) for m in i.modules),
            )
            for i in plan.instruments
        ),
    )


def shape(plan: p.Plan, rule: p.Rule) -> str:
    """The shape of what a rule gives first."""
    code = plan.instruments[0].code
    return Logic(plan, {}, {}).shape(code, rule.outputs[0].name)


@pytest.mark.parametrize("page", PAGES)
def test_whatever_a_step_says_enters(page: str) -> None:
    plan = plan_of(page)
    tried, same = 0, []
    for module in plan.instruments[0].modules:
        for rule in module.rules:
            before = shape(plan, rule)
            for number, step in enumerate(rule.steps):
                for name, op in changes(step.op):
                    steps = (*rule.steps[:number], replace(step, op=op), *rule.steps[number + 1 :])
                    after = replace(rule, steps=steps)
                    tried += 1
                    if shape(with_rule(plan, rule, after), after) == before:
                        same.append((rule.name, type(op).__name__, name))
    assert tried > 3
    assert same == []


def test_periods_governing_days_and_declared_facts_enter() -> None:
    plan = plan_of("duties")
    rule = next(r for m in plan.instruments[0].modules for r in m.rules if r.kind == "norm" and r.governor)
    before = shape(plan, rule)
    span = rule.timeline.spans[-1]
    moved = replace(rule.timeline, spans=(*rule.timeline.spans[:-1], span._replace(known_from=span.known_from + 1)))
    for after in (replace(rule, governor=None), replace(rule, timeline=moved)):
        assert shape(with_rule(plan, rule, after), after) != before
    instrument = plan.instruments[0]
    for fact in instrument.facts:
        if fact.name in rule.needs:
            wider = replace(fact, type=replace(fact.type, optional=not fact.type.optional))
            listed = tuple(wider if f is fact else f for f in instrument.facts)
            changed = replace(plan, instruments=(replace(instrument, facts=listed), *plan.instruments[1:]))
            assert shape(changed, rule) != before


def test_words_and_places_do_not_enter() -> None:
    plan = plan_of("lists")
    rule = next(r for m in plan.instruments[0].modules for r in m.rules if r.kind == "define")
    said = replace(rule, words="other words", address="9999.99", notes=("a note",), quotes=())
    said = replace(said, steps=tuple(replace(step, words="other words") for step in rule.steps))
    assert is_dataclass(said)
    assert shape(with_rule(plan, rule, said), said) == shape(plan, rule)


def test_a_reading_adopted_is_another_logic() -> None:
    plan = plan_of("readings")
    code = plan.instruments[0].code
    plainly, adopted = Logic(plan, {}, {}), Logic(plan, {}, {"local_means": "by_service"})
    assert plainly.shape(code, "may_apply") != adopted.shape(code, "may_apply")
    assert plainly.shape(code, "in_time") == adopted.shape(code, "in_time")
