"""pincite: regulations as code that cites the exact words that decide.

`pincite.decide` answers a question from a package of generated checkers, `pincite.prepare` answers questions for one set of facts
after another. Both need the standard library, `pincite.runtime` and `pincite.deciding` alone, and are loaded when they are first
asked for.
"""

from __future__ import annotations

TYPE_CHECKING = (
    False  # what checks types knows this name; importing it from `typing` would cost more than all the rest here
)

if TYPE_CHECKING:
    from typing import Any

    from pincite.deciding.api import DateNeeded, Decision, NotADay, decide, prepare, rulebook
    from pincite.deciding.asked import history, questions, text
    from pincite.deciding.checkers import NotAsBuilt, OtherVersion
    from pincite.deciding.given import FactsRefused
    from pincite.deciding.points import Point
    from pincite.deciding.prepared import Prepared
    from pincite.deciding.recorded import FactsMissing, NotARecord
    from pincite.deciding.reperforming import Reperformed, reperform
    from pincite.deciding.rulebook import NotFound, Question
    from pincite.deciding.verdict import Adoption

__version__ = "0.1.0"
__all__ = [
    "Adoption",
    "DateNeeded",
    "Decision",
    "FactsMissing",
    "FactsRefused",
    "NotADay",
    "NotARecord",
    "NotAsBuilt",
    "NotFound",
    "OtherVersion",
    "Point",
    "Prepared",
    "Question",
    "Reperformed",
    "__version__",
    "decide",
    "history",
    "prepare",
    "questions",
    "reperform",
    "rulebook",
    "text",
]
_HOMES = {
    "Adoption": "verdict",
    "FactsMissing": "recorded",
    "FactsRefused": "given",
    "NotARecord": "recorded",
    "NotAsBuilt": "checkers",
    "NotFound": "rulebook",
    "OtherVersion": "checkers",
    "Point": "points",
    "Prepared": "prepared",
    "Question": "rulebook",
    "Reperformed": "reperforming",
    "history": "asked",
    "questions": "asked",
    "reperform": "reperforming",
    "text": "asked",
}  # the module of `pincite.deciding` that has a name, where it is not `api`


def __getattr__(name: str) -> Any:
    """The public names, loaded when they are first asked for."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module(f"pincite.deciding.{_HOMES.get(name, 'api')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
