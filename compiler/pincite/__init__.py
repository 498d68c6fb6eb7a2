"""pincite: regulations as code that cites the exact words that decide.

`pincite.decide` answers a question from a package of generated checkers. It needs the standard library, `pincite.runtime` and
`pincite.deciding` alone, and is loaded when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pincite.deciding.api import DateNeeded, Decision, FactsRefused, NotADay, decide, rulebook
    from pincite.deciding.checkers import NotAsBuilt
    from pincite.deciding.rulebook import NotFound

__version__ = "0.1.0"
__all__ = [
    "DateNeeded",
    "Decision",
    "FactsRefused",
    "NotADay",
    "NotAsBuilt",
    "NotFound",
    "__version__",
    "decide",
    "rulebook",
]


def __getattr__(name: str) -> Any:
    """The public names, loaded when they are first asked for."""
    if name in __all__:
        from pincite.deciding import api, checkers

        return getattr(checkers if name == "NotAsBuilt" else api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
