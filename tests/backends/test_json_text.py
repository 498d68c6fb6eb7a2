"""JSON written in parts is the JSON of the standard library."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pincite.backends.json_text import as_json, keyed, listed, part

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def plainly(document: Any) -> str:
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


@given(VALUES)
def test_a_document_is_as_the_standard_library_writes_it(document: Any) -> None:
    assert as_json(document) == plainly(document)


@given(st.dictionaries(st.text(), VALUES), st.lists(VALUES))
def test_parts_put_together_are_the_document(entries: dict[str, Any], values: list[Any]) -> None:
    assert keyed(((key, part(value, 1)) for key, value in entries.items()), 0) + "\n" == plainly(entries)
    assert listed((part(value, 1) for value in values), 0) + "\n" == plainly(values)
