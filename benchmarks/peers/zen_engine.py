"""The five decisions for zen-engine: a decision table for the fitness standards, and expressions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import zen
from peers.tables import BANDS, STANDARDS

TRACED = {"trace": True}


def _node(id: str, kind: str, content: Mapping[str, Any] | None = None) -> dict[str, Any]:
    node = {"id": id, "type": kind, "name": id, "position": {"x": 0, "y": 0}}
    return node if content is None else {**node, "content": content}


def _model(on: str) -> dict[str, Any]:
    outputs = ("least_push_ups", "least_sit_ups", "most_seconds", "least_inches")
    rows = [
        {"_id": f"{sex}{place}", "sex": f'"{sex}"', "age": f"[{BANDS[place]}..{BANDS[place + 1]})"}
        | {name: str(figure) for name, figure in zip(outputs, figures, strict=True)}
        for sex, bands in STANDARDS.items()
        for place, figures in enumerate(bands)
    ]
    table = {
        "hitPolicy": "first",
        "passThrough": True,
        "inputs": [
            {"id": "sex", "name": "sex", "field": "sex_category"},
            {"id": "age", "name": "age", "field": "age_years"},
        ],
        "outputs": [{"id": name, "name": name, "field": name} for name in outputs],
        "rules": rows,
    }
    expressions = {
        "is_fit": "push_ups >= least_push_ups and sit_ups >= least_sit_ups and run_seconds <= most_seconds"
        " and reach_inches >= least_inches",
        "may_sit": "$.is_fit and course_average >= 70 and hours_absent * 10 <= hours_held and full_time and local_agency",
        "has_passed": 'exam_score >= (d(exam_taken_on).isBefore(d("2022-12-15")) ? least_score : 66)',
        "may_retake": "retakes_taken <= 2 and request_in_writing",
        "must_forfeit": f'd("{on}").isAfter(d(hired_on).add(6, "month").add(min([waiver_days, 90]), "day"))'
        " and not $.has_passed",
    }
    content = {"expressions": [{"id": key, "key": key, "value": value} for key, value in expressions.items()]}
    nodes = [
        _node("input", "inputNode"),
        _node("standards", "decisionTableNode", table),
        _node("decisions", "expressionNode", content),
        _node("output", "outputNode"),
    ]
    edges = [
        {"id": f"{a['id']}-{b['id']}", "sourceId": a["id"], "targetId": b["id"], "type": "edge"}
        for a, b in pairwise(nodes)
    ]
    return {"nodes": nodes, "edges": edges}


class Peer:
    """zen-engine, with its own trace."""

    name = "zen"

    def __init__(self, on: str, questions: tuple[str, ...]) -> None:
        self.questions = questions
        engine = zen.ZenEngine()
        self.decision = engine.create_decision(zen.ZenDecisionContent(json.dumps(_model(on))))

    def case(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Facts in the form that the engine takes: days as text."""
        return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in facts.items()}

    def decide(self, case: Mapping[str, Any]) -> Any:
        """What is timed: one evaluation with its trace."""
        return self.decision.evaluate(case, TRACED)

    def answers(self, told: Any) -> tuple[bool, ...]:
        """The five answers in what `decide` gave."""
        return tuple(bool(told["result"][name]) for name in self.questions)
