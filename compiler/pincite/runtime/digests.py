"""SHA-256 and HMAC-SHA256, in hexadecimal, without the modules that `hashlib` and `hmac` load for everything else they can do."""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _hashlib import openssl_sha256 as sha256  # what `hashlib.sha256` is where Python was built with OpenSSL
    except ImportError:
        from hashlib import sha256

_BLOCK = 64  # bytes that SHA-256 takes at a time
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))


def sha256_hex(data: bytes) -> str:
    """SHA-256 of some bytes."""
    return sha256(data).hexdigest()


def hmac_hex(key: bytes, data: bytes) -> str:
    """HMAC-SHA256 (RFC 2104) of some bytes under a key."""
    padded = (sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
    return sha256(padded.translate(_OUTER) + sha256(padded.translate(_INNER) + data).digest()).hexdigest()
