"""pincite: regulations as code that cites the exact words that decide.

`pincite.decide` answers a question from a package of generated checkers, `pincite.prepare` answers questions for one set of facts
after another. Both need the standard library, `pincite.runtime` and `pincite.deciding` alone, and are loaded when they are first
asked for.

>>> import pincite
>>> decision = pincite.decide("must_requalify", {}, on="2024-02-01")
>>> decision.outcome
'no'
>>> decision.record["steps"][0]["citation"]
'20 Ill. Adm. Code 1720.25(d)'
>>> pincite.text("1720.25(d)", on="2024-02-01")[0].action
'47 Ill. Reg. 9369'
>>> prepared = pincite.prepare("must_requalify", on="2024-02-01")
>>> prepared.decide({})
(False,)
>>> ((point, value, *below),) = prepared.explain({})
>>> point.citation, value, len(below)
('20 Ill. Adm. Code 1720.25(d)', False, 1)
>>> pincite.decide("may_retak", {})
Traceback (most recent call last):
pincite.deciding.rulebook.NotFound: there is no question `may_retak`; did you mean `may_retake`?
"""

from __future__ import annotations

TYPE_CHECKING = (
    False  # what checks types knows this name; importing it from `typing` would cost more than all the rest here
)

if TYPE_CHECKING:
    from typing import Any

    from pincite.deciding.api import DateNeeded, Decision, NotADay, decide, prepare, rulebook
    from pincite.deciding.asked import history, questions, text
    from pincite.deciding.checkers import NotAsBuilt
    from pincite.deciding.given import FactsRefused
    from pincite.deciding.points import Point
    from pincite.deciding.prepared import Prepared
    from pincite.deciding.rulebook import NotFound, Question
    from pincite.deciding.verdict import Adoption

__version__ = "0.1.0"
__all__ = [
    "Adoption",
    "DateNeeded",
    "Decision",
    "FactsRefused",
    "NotADay",
    "NotAsBuilt",
    "NotFound",
    "Point",
    "Prepared",
    "Question",
    "__version__",
    "decide",
    "history",
    "prepare",
    "questions",
    "rulebook",
    "text",
]
_HOMES = {
    "Adoption": "verdict",
    "FactsRefused": "given",
    "NotAsBuilt": "checkers",
    "NotFound": "rulebook",
    "Point": "points",
    "Prepared": "prepared",
    "Question": "rulebook",
    "history": "asked",
    "questions": "asked",
    "text": "asked",
}  # the module of `pincite.deciding` that has a name, where it is not `api`


def __getattr__(name: str) -> Any:
    """The public names, loaded when they are first asked for."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module(f"pincite.deciding.{_HOMES.get(name, 'api')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
