"""A project's settings: where its rules and generated code are, its jurisdiction, the readings it has adopted."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from pincite.jurisdiction import Jurisdiction, JurisdictionError, jurisdiction
from pincite.language import language
from pincite.source import Source, plain_lines


class SettingsError(ValueError):
    """Settings that cannot be used; the message says what is wrong and where."""


class Adopted(NamedTuple):
    """A reading that the project takes in one way: by what authority, since when."""

    reading: str
    alternative: str
    authority: str
    date: str


class Settings(NamedTuple):
    """The settings of a project. Paths are relative to `root`."""

    root: Path
    rules: str
    generated: str
    package: str
    jurisdiction: str
    adopted: tuple[Adopted, ...]
    distribution: str
    version: str

    @property
    def output(self) -> Path:
        """The folder of generated code."""
        return self.root / self.generated


def find_settings(start: Path) -> Settings:
    """The settings of the project that a folder belongs to: its `pincite.toml`, or `[tool.pincite]` in `pyproject.toml`.

    Raises `SettingsError`.
    """
    for folder in (start, *start.parents):
        own, project = folder / "pincite.toml", folder / "pyproject.toml"
        if own.is_file():
            return _settings(folder, _read(own), "pincite.toml")
        if project.is_file():
            table = _read(project).get("tool", {}).get("pincite")
            if table is not None:
                return _settings(folder, table, "[tool.pincite] in pyproject.toml")
    raise SettingsError(
        "there is no project here: no pincite.toml, and no [tool.pincite] in a pyproject.toml, in any folder above"
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path.name} cannot be read: {error}") from None


_KNOWN = {"rules", "generated", "package", "jurisdiction", "readings", "distribution", "version"}


def _settings(root: Path, table: dict[str, Any], where: str) -> Settings:
    for name in table:
        if name not in _KNOWN:
            raise SettingsError(f"{where}: there is no setting `{name}`; the settings are {', '.join(sorted(_KNOWN))}")
    for name in ("rules", "generated", "package", "jurisdiction", "distribution", "version"):
        if name in table and not isinstance(table[name], str):
            raise SettingsError(f"{where}: {name} must be text")
    package = table.get("package", "rulebook")
    if not package.isidentifier():
        raise SettingsError(f"{where}: package `{package}` is not a Python name")
    adopted = []
    for reading, how in table.get("readings", {}).items():
        if not isinstance(how, dict) or set(how) != {"alternative", "authority", "date"}:
            raise SettingsError(f"{where}: the reading `{reading}` needs alternative, authority and date")
        adopted.append(Adopted(reading, str(how["alternative"]), str(how["authority"]), str(how["date"])))
    return Settings(
        root,
        table.get("rules", "regs").strip("/"),
        table.get("generated", "generated").strip("/"),
        package,
        table.get("jurisdiction", "il"),
        tuple(adopted),
        table.get("distribution", package.replace("_", "-")),
        table.get("version", "0.1.0"),
    )


def law_of(settings: Settings) -> Jurisdiction:
    """The project's jurisdiction. Raises `SettingsError`."""
    try:
        return jurisdiction(settings.jurisdiction, settings.root)
    except JurisdictionError as error:
        raise SettingsError(str(error)) from None


class Unreadable(NamedTuple):
    """A rule file that is not text."""

    path: str
    why: str


def sources_of(settings: Settings) -> tuple[list[Source], list[Unreadable]]:
    """The rule files of a project, the prelude first, in the order of their paths; and those that cannot be read."""
    sources = prelude_sources(settings.jurisdiction)
    bad = []
    folder = settings.root / settings.rules
    for path in sorted(folder.rglob("*.pin")):
        shown = path.relative_to(settings.root).as_posix()
        try:
            sources.append(Source.read(path, shown))
        except UnicodeDecodeError as error:
            bad.append(Unreadable(shown, f"byte {error.start + 1} is not UTF-8"))
        except OSError as error:
            bad.append(Unreadable(shown, error.strerror or "it cannot be read"))
    return sources, bad


def prelude_sources(name: str) -> list[Source]:
    """The files of the prelude for a jurisdiction of it; the common ones alone for another."""
    out = []
    home = language() / "prelude"
    for folder, shown in ((home, "prelude"), (home / name, f"prelude/{name}")):
        if folder.is_dir():
            for entry in sorted(folder.iterdir(), key=lambda e: e.name):
                if entry.name.endswith(".pin"):
                    out.append(Source(f"{shown}/{entry.name}", plain_lines(entry.read_text(encoding="utf-8"))))
    return out
