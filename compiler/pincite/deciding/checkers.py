"""The files of a package of checkers, each held against the manifest before it is used.

A record names the digests of what decided; so what is loaded must be what the build wrote, and says so where it is not.
"""

from __future__ import annotations

import os

from pincite import __version__
from pincite.runtime.digests import sha256_hex
from pincite.runtime.lean import TYPE_CHECKING, import_module, read_json
from pincite.runtime.version import LANGUAGE

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_BUILD = "run `pincite build`"


class NotAsBuilt(ValueError):
    """Checkers that are not what a build wrote; the message names the file and what to do."""


class OtherVersion(NotAsBuilt):
    """Checkers that another version of pincite built, in a form that this one does not run; the message says what to do."""


class Checkers:
    """The files of one package."""

    def __init__(self, package: str) -> None:
        self.package = package
        home = import_module(package)
        spec = home.__spec__
        self._loader: Any = spec.loader if spec is not None else None
        self._root: str = next(iter(home.__path__))
        self._manifest: dict[str, Any] | None = None

    def manifest(self) -> dict[str, Any]:
        """The manifest: the digest of every generated file, and what wrote them. Raises `NotAsBuilt`."""
        if self._manifest is None:
            data = self._read("manifest.json")
            try:
                loaded = read_json(str(data, "utf-8"))
            except ValueError:
                loaded = None
            if not isinstance(loaded, dict) or not isinstance(loaded.get("files"), dict):
                raise NotAsBuilt(f"{self.package}/manifest.json is not what a build wrote; {_BUILD}")
            if loaded.get("language") != LANGUAGE:
                raise OtherVersion(_other(self.package, loaded))
            self._manifest = loaded
        return self._manifest

    def _read(self, path: str) -> bytes:
        """A file of the package, with one kind of line end."""
        try:
            # What loads the modules reads data beside them too, from a folder or an archive.
            data: bytes = self._loader.get_data(os.path.join(self._root, *path.split("/")))  # noqa: PTH118
            return data.replace(b"\r\n", b"\n")
        except OSError:
            raise NotAsBuilt(f"{self.package}/{path} is missing; {_BUILD}") from None

    def _held(self, path: str) -> bytes:
        """A file of the package that is what the manifest says. Raises `NotAsBuilt`."""
        data = self._read(path)
        if self.manifest()["files"].get(f"{self.package}/{path}") != sha256_hex(data):
            raise NotAsBuilt(f"{self.package}/{path} is not what a build wrote; {_BUILD}")
        return data

    def module(self, name: str) -> ModuleType:
        """A module of the package by its whole name. Raises `NotAsBuilt`."""
        self._held(name.removeprefix(f"{self.package}.").replace(".", "/") + ".py")
        try:
            return import_module(name)
        except (
            ImportError,
            AttributeError,
            TypeError,
        ):  # what it takes from the runtime is no longer there, or is another
            raise self.lacking() from None

    def lacking(self) -> OtherVersion:
        """What to raise where files that are as they were built do not hold what this version looks for."""
        return OtherVersion(f"the checkers in {self.package} were built by an earlier pincite; {_BUILD}")

    def json(self, path: str) -> dict[str, Any]:
        """A JSON file of the package. Raises `NotAsBuilt`."""
        loaded: dict[str, Any] = read_json(str(self._held(path), "utf-8"))
        return loaded


def _other(package: str, manifest: dict[str, Any]) -> str:
    """That checkers are of another form than this version runs, and what to do."""
    found, compiler = str(manifest.get("language", "")), str(manifest.get("compiler", ""))
    later = found.isdecimal() and int(found[:9]) > int(LANGUAGE)
    form = f"their form is {found}, this one runs {LANGUAGE}" if found.isdecimal() else f"this one runs form {LANGUAGE}"
    install = f", or install pincite {compiler}, which built them" if compiler not in ("", __version__) else ""
    which = "a later" if later else "an earlier"
    return f"the checkers in {package} were built by {which} pincite ({form}); {_BUILD} with this one{install}"
