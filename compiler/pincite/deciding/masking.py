"""The id of a record, and the record with its sensitive values masked.

The id is taken with every fact and every value computed from facts replaced by a commitment, so that values can be masked or
erased later and the id still verifies.
"""

from __future__ import annotations

from pincite.runtime.canonical import commitment, sha256
from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

NO_KEY = bytes(32)
_TRUTHS = ("yes", "no", "undetermined")


def committed(record: Mapping[str, Any], key: bytes = NO_KEY) -> dict[str, Any]:
    """The record with every fact and every value computed from facts replaced by its commitment."""
    out = {name: value for name, value in record.items() if name != "record_id"}
    out["facts"] = [_commit(entry, f"facts/{entry['name']}", key) for entry in record["facts"]]
    out["steps"] = [_commit(step, f"steps/{step['id']}", key) for step in record["steps"]]
    return out


def _commit(entry: Mapping[str, Any], path: str, key: bytes) -> dict[str, Any]:
    if "value" not in entry:
        return dict(entry)
    value = entry["value"]
    if isinstance(value, dict) and "masked" in value:
        return {**entry, "value": value["masked"]}
    if value in _TRUTHS and not entry.get("sensitive"):
        return dict(entry)
    return {**entry, "value": commitment(key, path, value)}


def record_id(record: Mapping[str, Any], key: bytes = NO_KEY) -> str:
    """SHA-256 of the canonical record with its values committed."""
    return sha256(committed(record, key))


def masked(record: Mapping[str, Any], key: bytes = NO_KEY) -> dict[str, Any]:
    """The record with every sensitive value masked by its commitment: its id stays the same."""
    out = dict(record)
    out["facts"] = [_mask(entry, f"facts/{entry['name']}", key) for entry in record["facts"]]
    out["steps"] = [_mask(step, f"steps/{step['id']}", key) for step in record["steps"]]
    return out


def _mask(entry: Mapping[str, Any], path: str, key: bytes) -> dict[str, Any]:
    if not entry.get("sensitive") or "value" not in entry:
        return dict(entry)
    value = entry["value"]
    if isinstance(value, dict) and "masked" in value:
        return dict(entry)
    return {**entry, "value": {"masked": commitment(key, path, value)}}
