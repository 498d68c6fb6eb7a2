"""Canonical JSON: the bytes of RFC 8785 for every document without floating-point numbers, and nothing else taken."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.canonical import canonical, commitment, sha256

SAFE = 2**53 - 1
documents = st.recursive(
    st.none() | st.booleans() | st.integers(-SAFE, SAFE) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(documents)
def test_the_bytes_are_those_of_rfc_8785(document: Any) -> None:
    assert canonical(document) == rfc8785.dumps(document)


@given(documents)
def test_what_is_written_is_read_back(document: Any) -> None:
    assert json.loads(canonical(document)) == document


@pytest.mark.parametrize(
    ("document", "written"),
    [
        ({"b": 1, "a": [True, False, None]}, '{"a":[true,false,null],"b":1}'),
        ('\x00\x1f\b\t\n\f\r"\\/\x7f', '"\\u0000\\u001f\\b\\t\\n\\f\\r\\"\\\\/\x7f"'),
        (
            {"\ufb33": 1, "\U0001f600": 2, "\u20ac": 3, "1": 4, "\r": 5, "": 6},
            '{"":6,"\\r":5,"1":4,"\u20ac":3,"\U0001f600":2,"\ufb33":1}',
        ),
        ((1, (2, 3)), "[1,[2,3]]"),
        (-0, "0"),
        (SAFE, "9007199254740991"),
        ([], "[]"),
        ({}, "{}"),
    ],
)
def test_escapes_and_the_order_of_names_are_those_of_the_standard(document: Any, written: str) -> None:
    assert canonical(document) == written.encode("utf-8")


@pytest.mark.parametrize("value", [1.0, float("nan"), Decimal("1.5"), date(2023, 6, 23), {1, 2}, b"bytes", object()])
def test_what_has_no_exact_form_is_refused_wherever_it_stands(value: Any) -> None:
    for document in (value, [value], {"a": {"b": value}}):
        with pytest.raises(TypeError, match="has no exact form in JSON"):
            canonical(document)


@pytest.mark.parametrize("value", [SAFE + 1, -SAFE - 1, 10**40])
def test_an_integer_that_is_too_wide_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="write it as text"):
        canonical({"a": [value]})


def test_a_truth_is_no_number() -> None:
    assert canonical([True, 1, False, 0]) == b"[true,1,false,0]"


@given(documents)
def test_a_digest_is_that_of_the_bytes(document: Any) -> None:
    assert sha256(document) == hashlib.sha256(rfc8785.dumps(document)).hexdigest()


def test_a_commitment_binds_key_path_and_value() -> None:
    key = bytes(32)
    plain = commitment(key, "facts.sentenced", True)
    assert plain == hmac.new(key, b'["facts.sentenced",true]', hashlib.sha256).hexdigest()
    others = {
        commitment(b"\x01" * 32, "facts.sentenced", True),
        commitment(key, "facts.other", True),
        commitment(key, "facts.sentenced", False),
        commitment(key, "facts.sentenced", "true"),
    }
    assert len(others | {plain}) == 5
