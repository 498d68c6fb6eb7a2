"""The words that a jurisdiction gives for verifying, made ready to match."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pincite.jurisdiction import JurisdictionError
from pincite.register.verifying.ground import Wordings


def wordings(data: Mapping[str, Any]) -> Wordings:
    """The words from the table `verify` of a file of forms. Raises `JurisdictionError` saying what is missing or wrong."""
    try:
        return Wordings(
            acts=dict(data["acts"]),
            act=re.compile(data["act"]),
            named=re.compile(data["named"]),
            short=re.compile(data["short"]),
            meaning=data["meaning"],
            statute=re.compile(data["statute"]),
            subsections=re.compile(data["subsections"]),
            label=re.compile(data["label"]),
            schedule=re.compile(data["schedule"]),
            numbers=dict(data["numbers"]),
            measures=tuple(data["measures"]),
            conjunctions=tuple(data["conjunctions"]),
            small=frozenset(data["small"]),
            openers=frozenset(data["openers"]),
            plain=frozenset(data["plain"]),
            slight=frozenset(data.get("slight", ())),
            volume=data.get("volume"),
            proposed=tuple(data["proposed"]),
            no=frozenset(data["no"]),
            yes=frozenset(data["yes"]),
        )
    except KeyError as error:
        raise JurisdictionError(f"notice.toml: verify.{error.args[0]} is missing, which verifying needs") from None
    except re.error as error:
        raise JurisdictionError(f"notice.toml: a pattern of verify is not a regular expression: {error}") from None
