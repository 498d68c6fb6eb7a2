"""A file of notices verified: every check in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pincite.diagnostics import Diagnostic, in_order
from pincite.jurisdiction import Jurisdiction
from pincite.register.document import Notice
from pincite.register.forms import Forms
from pincite.register.verifying.form import form
from pincite.register.verifying.front import front
from pincite.register.verifying.ground import Ground
from pincite.register.verifying.heldtexts import Texts, heldtexts
from pincite.register.verifying.instructions import instructions
from pincite.register.verifying.naming import naming
from pincite.register.verifying.numbering import numbering
from pincite.register.verifying.references import references
from pincite.register.verifying.siblings import siblings
from pincite.register.verifying.wordings import wordings


def verify(
    notices: Sequence[Notice],
    path: str,
    text: str,
    law: Jurisdiction,
    forms: Forms,
    before: Mapping[str, Texts] | None = None,
    since: Mapping[str, Texts] | None = None,
) -> list[Diagnostic]:
    """Everything that is wrong or odd in the notices of a file, by the place where it stands.

    `before` and `since` are the words of the rules on the day before each notice and on its day, by instrument; without them
    nothing is compared with the rules. Raises `JurisdictionError` where the jurisdiction has no words for verifying.
    """
    ground = Ground(notices, path, text, law, forms, wordings(forms.verify))
    if before is not None and since is not None:
        heldtexts(ground, before, since)
    front(ground)
    instructions(ground)
    references(ground)
    naming(ground)
    numbering(ground)
    form(ground)
    siblings(ground)
    return in_order(ground.found)
