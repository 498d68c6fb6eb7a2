"""Files that the compiler keeps for itself between runs, under a seal that only the same user's compiler can make.

What is kept saves time and decides nothing: whatever is damaged, was made by another compiler or by somebody else, or cannot be
read, is as if it were not there. The data is that of `marshal` (texts, numbers, tuples, dictionaries); it is looked at only
after the seal has been found whole. The key of the seal lies in the user's folder for such files and never leaves it.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import secrets
import sys
import tempfile
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_MAGIC = b"pincite kept 1\n"
_SEAL = 32  # bytes
_PEERS = ("lark", "networkx", "jinja2")  # packages whose versions shape what is kept


def user_folder() -> Path:
    """The folder in which programs of this user keep what can be made anew."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA", "")
    else:
        home = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(home) if home and Path(home).is_absolute() else Path.home() / ".cache") / "pincite"


@lru_cache(maxsize=1)
def _key() -> bytes | None:
    """The user's key; None if there is none and none can be written: then nothing is kept."""
    try:
        path = user_folder() / "key"
        try:
            key = path.read_bytes()
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            # The key appears whole or not at all: of two compilers at work at once the first one's stays.
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
            with os.fdopen(handle, "wb") as out:
                out.write(secrets.token_bytes(_SEAL))
            try:
                os.link(temporary, path)
            except FileExistsError:
                pass
            finally:
                Path(temporary).unlink(missing_ok=True)
            key = path.read_bytes()
    except (OSError, RuntimeError):
        return None
    return key if len(key) == _SEAL else None


@lru_cache(maxsize=1)
def compiler_digest() -> bytes:
    """What stands for this compiler: its sources, the language, Python, and the versions of the packages it rests on."""
    from pincite.language import language

    digest = hashlib.blake2b(digest_size=_SEAL)
    digest.update(packages_digest())
    home = Path(__file__).parent
    roots = [home]
    dsl = Path(str(language()))
    if not dsl.is_relative_to(home):
        roots.append(dsl)
    for root in roots:
        for path in _sources(root):
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123  # many small files: this is what each start pays
                text = file.read()
            digest.update(f"{path[len(str(root)) :]} {len(text)}\n".encode())
            digest.update(text)
    return digest.digest()


def _sources(root: Path) -> list[str]:
    """The files that make the compiler or the language, in a fixed order."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [
            name for name in folders if not name.startswith((".", "__pycache__", "explanations", "reference"))
        ]
        found += [
            f"{folder}{os.sep}{name}"
            for name in names
            if name.endswith((".py", ".lark", ".pin", ".toml", ".j2", ".json"))
        ]
    return sorted(found)


def _peers() -> list[str]:
    """The names under which the packages the compiler rests on are installed, which hold their versions."""
    places = set()
    for name in _PEERS:
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            places.add(str(Path(spec.origin).parents[1]))
    return sorted(
        entry
        for place in places
        for entry in (path.name for path in Path(place).iterdir())
        if entry.endswith(".dist-info") and entry.startswith(_PEERS)
    )


@lru_cache(maxsize=1)
def packages_digest() -> bytes:
    """What stands for Python and the packages the compiler rests on, and for nothing else of it."""
    return hashlib.blake2b(repr((sys.version, _peers())).encode("utf-8"), digest_size=_SEAL).digest()


def _seal(name: str, body: bytes, key: bytes, of: bytes | None) -> bytes:
    return hashlib.blake2b(
        (compiler_digest() if of is None else of) + name.encode("utf-8") + b"\n" + body, key=key, digest_size=_SEAL
    ).digest()


def keep(path: Path, data: Any, of: bytes | None = None) -> None:
    """Keep data (of the kinds that `marshal` knows) in a file; where that is not possible nothing is kept.

    `of` is what must be the same when it is taken back: this compiler, if nothing else is said.
    """
    key = _key()
    if key is None:
        return
    body = marshal.dumps(data)
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        with os.fdopen(handle, "wb") as out:
            out.write(_MAGIC + _seal(path.name, body, key, of) + body)
        os.replace(temporary, path)  # noqa: PTH105  # as bare as what is kept is
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def kept(path: Path, of: bytes | None = None) -> Any:
    """The data kept in a file; None if there is none, or it is not whole, or not of this user and this compiler."""
    key = _key()
    if key is None:
        return None
    try:
        whole = path.read_bytes()
    except OSError:
        return None
    head = len(_MAGIC)
    body = whole[head + _SEAL :]
    if whole[:head] != _MAGIC or not secrets.compare_digest(
        whole[head : head + _SEAL], _seal(path.name, body, key, of)
    ):
        return None
    return marshal.loads(body)  # noqa: S302  # only what this user's compiler sealed comes here
