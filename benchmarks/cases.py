"""Facts about invented officers for the five decisions: a few hundred, the same in every run, many of them on an edge."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

ON = date(2024, 1, 15)  # the day asked for
QUESTIONS = ("is_fit", "may_sit", "has_passed", "may_retake", "must_forfeit")

_SWITCH = date(2022, 12, 15)
_AGES = (18, 29, 30, 39, 40, 49, 50, 59, 60, 70)
_HIRED = [date(2023, month, day) for month in (5, 7, 8) for day in (14, 15, 16)] + [
    date(2023, 8, 31),
    date(2022, 8, 29),
    date(2023, 8, 30),
]


def cases(count: int, seed: int = 17) -> list[dict[str, Any]]:
    """Facts by name, as a facts file has them."""
    chance = random.Random(seed)  # noqa: S311  # cases, not secrets
    return [_case(chance) for _ in range(count)]


def _case(chance: random.Random) -> dict[str, Any]:
    exam = _SWITCH + timedelta(chance.choice((-400, -1, 0, 1, 300)))
    hired = chance.choice(_HIRED) if chance.random() < 0.5 else ON - timedelta(chance.randrange(150, 330))
    return {
        "sex_category": chance.choice(("female", "male")),
        "age_years": chance.choice(_AGES) if chance.random() < 0.5 else chance.randrange(18, 71),
        "push_ups": chance.randrange(4, 40),
        "sit_ups": chance.randrange(6, 50),
        "run_seconds": chance.choice((770, 771, 910, 911, 700, 840, 1200)),
        "reach_inches": chance.randrange(11, 22),
        "course_average": chance.randrange(65, 90),
        "hours_absent": chance.choice((0, 20, 59, 60, 61)),
        "hours_held": chance.choice((590, 600, 610)),
        "full_time": chance.random() < 0.9,
        "local_agency": chance.random() < 0.9,
        "exam_taken_on": exam,
        "exam_score": chance.randrange(58, 74),
        "least_score": chance.randrange(60, 72),
        "retakes_taken": chance.randrange(0, 5),
        "request_in_writing": chance.random() < 0.8,
        "hired_on": hired,
        "waiver_days": chance.choice((0, 1, 30, 89, 90, 91, 120)),
    }
