"""Deciding again from a record: the same question, facts, days and readings, with the checkers at hand, and what differs.

It needs the record and the checkers alone. What a record says of its own outcome is never used to decide.
"""

from __future__ import annotations

from pincite.deciding.api import Decision, decide, rulebook
from pincite.deciding.differing import BUILD, Difference, differences
from pincite.deciding.given import FactsRefused
from pincite.deciding.recorded import Recorded, facts_of, other_values, recorded
from pincite.deciding.rulebook import NotFound
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SAME = "same"
SAME_DECISION = "same_decision"
DIFFERENT = "different"
CHANGED = "record_changed"
IMPOSSIBLE = "cannot_be_decided"


class Reperformed(NamedTuple):
    """What deciding again from a record gave.

    `verdict` is `same` (to the byte), `same_decision` (the checkers were built anew), `different`, `record_changed` (the
    id that the record states is not what its contents give) or `cannot_be_decided` (`why` says why these checkers cannot).
    """

    verdict: str
    record: Recorded
    differences: tuple[Difference, ...]
    decision: Decision | None
    other_facts: tuple[str, ...]  # masked facts that were given with other values than those masked
    why: str = ""

    @property
    def holds(self) -> bool:
        """Whether the same facts under the same words gave the same decision again, by the same steps."""
        return self.verdict in (SAME, SAME_DECISION)


def reperform(
    document: Any, facts: Mapping[str, Any] | None = None, *, package: str = "pincite_il", id: str | None = None
) -> Reperformed:
    """Decide again from a record.

    Args:
        document: the record, as read from JSON.
        facts: the facts that the record masks, by name, in the form of a facts file; each is held against its commitment.
        package: the package of generated checkers.
        id: the id under which the record is known from elsewhere; without it, only the record itself says which it was.

    Raises:
        NotARecord: the document is no record, or one of another form.
        FactsMissing: the record masks facts that are not given.
        NotAsBuilt: the checkers are not what a build wrote.
    """
    record = recorded(document)
    changed = not record.whole or (id is not None and record.id != id)
    book = rulebook(package)
    try:
        given = facts_of(record, book, facts or {})
        decision = decide(
            record.question,
            given,
            record.on,
            record.known,
            package=package,
            proposed=record.proposed,
            readings=record.readings,
            subject=record.subject,
        )
    except NotFound as error:
        return Reperformed(CHANGED if changed else IMPOSSIBLE, record, (), None, (), str(error))
    except FactsRefused as error:
        why = f"these checkers do not take the facts of the record: {error}"
        return Reperformed(CHANGED if changed else IMPOSSIBLE, record, (), None, (), why)
    told = {fact["name"]: fact.get("value") for fact in decision.record["facts"]}
    found = tuple(differences(record.document, decision.record))
    verdict = SAME if not found else SAME_DECISION if all(d.about in BUILD for d in found) else DIFFERENT
    return Reperformed(CHANGED if changed else verdict, record, found, decision, tuple(other_values(record, told)))
