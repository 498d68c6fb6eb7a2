"""Digests are those of the standard library."""

from __future__ import annotations

import hashlib
import hmac

from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.digests import hmac_hex, sha256_hex


@given(st.binary(max_size=200))
def test_sha256_is_that_of_hashlib(data: bytes) -> None:
    assert sha256_hex(data) == hashlib.sha256(data).hexdigest()


@given(st.binary(max_size=140), st.binary(max_size=200))
def test_hmac_is_that_of_the_standard_library_with_keys_of_any_length(key: bytes, data: bytes) -> None:
    assert hmac_hex(key, data) == hmac.new(key, data, hashlib.sha256).hexdigest()


def test_hmac_of_a_published_case() -> None:
    # RFC 4231, section 4.3
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert hmac_hex(b"Jefe", b"what do ya want for nothing?") == expected
