"""The five decisions for openfisca-core, and for policyengine-core, which comes from it: a small system of variables.

The figures stand in arrays, which is quicker for both than their files of parameters.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from typing import Any

import numpy as np
from peers.tables import BANDS, STANDARDS

PERIOD = "2024-01"
_FIGURES = np.array([STANDARDS["female"], STANDARDS["male"]])
_WHOLE = (
    "sex_index", "age_years", "push_ups", "sit_ups", "run_seconds", "reach_inches", "course_average", "hours_absent",
    "hours_held", "exam_score", "least_score", "retakes_taken", "waiver_days",
)  # fmt: skip
_TRUTHS = ("full_time", "local_agency", "request_in_writing")
_DAYS = ("exam_taken_on", "hired_on")


def _standard(person: Any, period: Any) -> Any:
    band = np.searchsorted(BANDS[1:-1], person("age_years", period), side="right")
    return _FIGURES[person("sex_index", period), band]


def _is_fit(person: Any, period: Any, parameters: Any) -> Any:
    least = _standard(person, period)
    return (
        (person("push_ups", period) >= least[:, 0])
        & (person("sit_ups", period) >= least[:, 1])
        & (person("run_seconds", period) <= least[:, 2])
        & (person("reach_inches", period) >= least[:, 3])
    )


def _may_sit(person: Any, period: Any, parameters: Any) -> Any:
    return (
        person("is_fit", period)
        & (person("course_average", period) >= 70)
        & (person("hours_absent", period) * 10 <= person("hours_held", period))
        & person("full_time", period)
        & person("local_agency", period)
    )


def _has_passed(person: Any, period: Any, parameters: Any) -> Any:
    before = person("exam_taken_on", period) < np.datetime64("2022-12-15")
    return person("exam_score", period) >= np.where(before, person("least_score", period), 66)


def _may_retake(person: Any, period: Any, parameters: Any) -> Any:
    return (person("retakes_taken", period) <= 2) & person("request_in_writing", period)


def _last_day(person: Any, period: Any, parameters: Any) -> Any:
    hired = person("hired_on", period).astype("datetime64[D]")
    month = hired.astype("datetime64[M]")
    then = month + np.timedelta64(6, "M")
    length = (then + np.timedelta64(1, "M")).astype("datetime64[D]") - then.astype("datetime64[D]")
    place = np.minimum(hired - month.astype("datetime64[D]"), length - np.timedelta64(1, "D"))
    waived = np.minimum(person("waiver_days", period), 90).astype("timedelta64[D]")
    return then.astype("datetime64[D]") + place + waived


class Peer:
    """One of the two, with its own trace switched on."""

    def __init__(self, name: str, on: str, questions: tuple[str, ...]) -> None:
        self.name = name
        self.questions = questions
        package = f"{name}_core"
        variables = import_module(f"{package}.variables")
        entities = import_module(f"{package}.entities")
        systems = import_module(f"{package}.taxbenefitsystems")
        self.builder = import_module(f"{package}.simulations").SimulationBuilder
        periods = import_module(f"{package}.periods")
        month = periods.DateUnit.MONTH if hasattr(periods, "DateUnit") else "month"
        person = entities.build_entity(key="person", plural="persons", label="a person", is_person=True)
        agency = entities.build_entity(
            key="agency", plural="agencies", label="an agency", roles=[{"key": "member", "plural": "members"}]
        )

        def variable(name: str, kind: type, default: Any, formula: Any = None) -> Any:
            told = {"value_type": kind, "entity": person, "definition_period": month, "default_value": default}
            return type(name, (variables.Variable,), told | {"label": name} | ({"formula": formula} if formula else {}))

        asked = np.datetime64(on)
        never = date(1970, 1, 1)
        made = [variable(n, int, 0) for n in _WHOLE] + [variable(n, bool, False) for n in _TRUTHS]
        made += [variable(n, date, never) for n in _DAYS] + [variable("last_day", date, never, _last_day)]
        formulas = {"is_fit": _is_fit, "may_sit": _may_sit, "has_passed": _has_passed, "may_retake": _may_retake}
        formulas["must_forfeit"] = lambda person, period, parameters: (
            (asked > person("last_day", period)) & ~person("has_passed", period)
        )
        made += [variable(n, bool, False, formula) for n, formula in formulas.items()]
        self.system = self._system(systems.TaxBenefitSystem, [person, agency])
        self.system.add_variables(*made)

    @staticmethod
    def _system(kind: Any, entities: list[Any]) -> Any:
        own = type("Five", (kind,), {"entities": entities})
        return own(entities)

    def case(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Facts as arrays of one."""
        out: dict[str, Any] = {"sex_index": np.array([int(facts["sex_category"] == "male")])}
        for name, value in facts.items():
            if name in _DAYS:
                out[name] = np.array([value], dtype="datetime64[D]")
            elif name != "sex_category":
                out[name] = np.array([value])
        return out

    def decide(self, case: Mapping[str, Any]) -> Any:
        """What is timed: a simulation of one person with its trace, and the five answers; the trace is not printed."""
        simulation = self.builder().build_default_simulation(self.system, 1)
        simulation.trace = True
        for name, value in case.items():
            simulation.set_input(name, PERIOD, value)
        return [simulation.calculate(name, PERIOD) for name in self.questions], simulation.tracer

    def answers(self, told: Any) -> tuple[bool, ...]:
        """The five answers in what `decide` gave."""
        return tuple(bool(value[0]) for value in told[0])
