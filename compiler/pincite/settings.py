"""A project's settings: where its rules and generated code are, its jurisdiction, the readings it has adopted."""

from __future__ import annotations

import os
import sys

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.plain_toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from pincite.jurisdiction import Jurisdiction
    from pincite.source import Source

# Deciding reads the settings too, and starts in milliseconds: what only compiling needs is imported where it is used.


class SettingsError(ValueError):
    """Settings that cannot be used; the message says what is wrong and where."""


class NoProject(SettingsError):
    """There is no project where one stands."""


class Adopted(NamedTuple):
    """A reading that the project takes in one way: by what authority, since when."""

    reading: str
    alternative: str
    authority: str
    date: str


class Proof(NamedTuple):
    """What the examples of a project must prove, in percent: the least of three shares, and the most that may be excused."""

    coverage: float = 100
    boundaries: float = 100
    mutate: float = 100
    excused: float = 3


class Settings(NamedTuple):
    """The settings of a project. Paths are relative to `root`, which is `home` as a path."""

    home: str
    rules: str
    generated: str
    package: str
    jurisdiction: str
    adopted: tuple[Adopted, ...]
    distribution: str
    version: str
    proof: Proof = Proof()

    @property
    def root(self) -> Path:
        """The folder of the project."""
        from pathlib import Path

        return Path(self.home)

    @property
    def output(self) -> Path:
        """The folder of generated code."""
        return self.root / self.generated


def find_settings(start: str | os.PathLike[str]) -> Settings:
    """The settings of the project that a folder belongs to: its `pincite.toml`, or `[tool.pincite]` in `pyproject.toml`.

    Raises `SettingsError`.
    """
    for folder in _upwards(os.fspath(start)):
        own, project = os.path.join(folder, "pincite.toml"), os.path.join(folder, "pyproject.toml")  # noqa: PTH118
        if os.path.isfile(own):  # noqa: PTH113
            return _settings(folder, _read(own), "pincite.toml")
        if os.path.isfile(project):  # noqa: PTH113
            tools = _read(project).get("tool", {})
            if not isinstance(tools, dict):
                raise SettingsError("pyproject.toml: `tool` is no table; write [tool.pincite]")
            if "pincite" in tools:
                return _settings(folder, tools["pincite"], "[tool.pincite] in pyproject.toml")
    raise NoProject(
        "there is no project here: no pincite.toml, and no [tool.pincite] in a pyproject.toml, in any folder above"
    )


def settings_of(home: str | os.PathLike[str], table: object, where: str) -> Settings:
    """The settings that a table gives to a project in a folder. Raises `SettingsError`, which names `where` it stands."""
    return _settings(os.fspath(home), table, where)


def _upwards(folder: str) -> list[str]:
    """A folder and those it lies in, the nearest first."""
    out = [folder]
    while os.path.dirname(out[-1]) not in ("", out[-1]):  # noqa: PTH120
        out.append(os.path.dirname(out[-1]))  # noqa: PTH120
    return out


def _read(path: str) -> dict[str, Any]:
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            return read_toml(file.read())
    except (OSError, ValueError) as error:  # not UTF-8, not TOML
        raise SettingsError(f"{os.path.basename(path)} cannot be read: {error}") from None  # noqa: PTH119


USUAL = "il"  # the jurisdiction of a project whose settings name none
_TEXTS = ("rules", "generated", "package", "jurisdiction", "distribution", "version")
_TABLES = ("readings", "proof")
_VERSION = r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"


def _settings(root: str, table: object, where: str) -> Settings:
    if not isinstance(table, dict):
        raise SettingsError(f"{where}: this is no table of settings")
    for name in table:
        if name not in (*_TEXTS, *_TABLES):
            known = ", ".join(sorted((*_TEXTS, *_TABLES)))
            raise SettingsError(f"{where}: there is no setting `{name}`; the settings are {known}")
    for name in _TEXTS:
        if name in table and not isinstance(table[name], str):
            raise SettingsError(f"{where}: {name} must be text")
    package = _package(table.get("package", "checkers"), where)
    rules = _folder("rules", table.get("rules", "regs"), where)
    generated = _folder("generated", table.get("generated", "generated"), where)
    _check_apart(root, rules, generated, where)
    distribution = table.get("distribution", package.replace("_", "-"))
    if not _is_distribution(distribution):
        raise SettingsError(f"{where}: distribution `{distribution}` is not a name: letters, digits, and . _ - in it")
    version = table.get("version", "0.1.0")
    if not _is_version(version):
        raise SettingsError(f"{where}: version `{version}` is not a version, such as 1.0 or 2.1.0rc1")
    adopted = _adopted(table.get("readings", {}), where)
    law = _law(root, table.get("jurisdiction", USUAL), (rules, generated), where)
    proof = _proof(table.get("proof", {}), where)
    return Settings(root, rules, generated, package, law, adopted, distribution, version, proof)


def _is_distribution(name: str) -> bool:
    """Whether a name is letters and digits, with points, hyphens and low lines between them."""
    inside = name.translate(dict.fromkeys(map(ord, "._-"), "a"))
    return inside.isascii() and inside.isalnum() and name[0].isalnum() and name[-1].isalnum()


def _is_version(written: str) -> bool:
    """Whether a version is written as those of packages are."""
    if written.isascii() and all(map(str.isdigit, written.split("."))):
        return True
    import re  # slow to load, and needed only for what is not a release

    return re.fullmatch(_VERSION, written) is not None


def _is_plain(name: str) -> bool:
    """Whether a name is small letters, digits and low lines, a letter first."""
    return name.isascii() and name.isidentifier() and name == name.lower() and not name.startswith("_")


def _law(root: str, written: str, taken: tuple[str, str], where: str) -> str:
    """A jurisdiction by its name in the prelude, or a folder of the project, which is written with `./` before it."""
    if not written.startswith(("./", ".\\")):
        if _is_plain(written):
            return written
        said = f"jurisdiction `{written}` is no name of one; a folder of the project is written ./law/name"
        raise SettingsError(f"{where}: {said}")
    folder = _folder("jurisdiction", written, where)
    for other in taken:
        if f"{folder}/".startswith(f"{other}/"):
            raise SettingsError(f"{where}: jurisdiction `{written}` must lie apart from {other}")
    if not _inside(root, folder):
        raise SettingsError(f"{where}: jurisdiction `{written}` lies outside the project")
    return f"./{folder}"


def _package(name: str, where: str) -> str:
    """The name of the package of checkers: one that can be imported, and that is not somebody else's."""
    from keyword import iskeyword

    if not name.isidentifier() or not name.isascii() or iskeyword(name):
        raise SettingsError(f"{where}: package `{name}` is not a Python name")
    if name == "pincite" or name in sys.stdlib_module_names:
        raise SettingsError(f"{where}: package `{name}` is taken: choose another name")
    return name


def _folder(name: str, written: str, where: str) -> str:
    """A folder of the project, as a path below its root."""
    path = written.replace("\\", "/")
    pieces = [piece for piece in path.split("/") if piece not in ("", ".")]
    if path.startswith("/") or ".." in pieces or not pieces or not written.isprintable():
        raise SettingsError(f"{where}: {name} `{written}` is not a folder below the project's own")
    return "/".join(pieces)


def _check_apart(root: str, rules: str, generated: str, where: str) -> None:
    """Generated code and rules lie in folders of their own, and both in the project: what is not rules may be replaced."""
    if f"{rules}/".startswith(f"{generated}/") or f"{generated}/".startswith(f"{rules}/"):
        raise SettingsError(f"{where}: generated `{generated}` and rules `{rules}` must be folders apart")
    if not _inside(root, generated):
        raise SettingsError(f"{where}: generated `{generated}` lies outside the project")


def _inside(root: str, folder: str) -> bool:
    """Whether a folder lies in the project when every link is followed."""
    inside, there = os.path.realpath(root), os.path.realpath(os.path.join(root, folder))  # noqa: PTH118
    return os.path.commonpath((inside, there)) == inside


def _adopted(readings: object, where: str) -> tuple[Adopted, ...]:
    if not isinstance(readings, dict):
        raise SettingsError(f"{where}: readings are a table, such as [tool.pincite.readings.NAME]")
    out = []
    for reading, how in readings.items():
        if not isinstance(how, dict) or set(how) != {"alternative", "authority", "date"}:
            raise SettingsError(f"{where}: the reading `{reading}` needs alternative, authority and date")
        out.append(Adopted(reading, str(how["alternative"]), str(how["authority"]), str(how["date"])))
    return tuple(out)


def _proof(table: object, where: str) -> Proof:
    if not isinstance(table, dict):
        raise SettingsError(f"{where}: proof is a table, such as [tool.pincite.proof]")
    for name, share in table.items():
        if name not in Proof._fields:
            raise SettingsError(f"{where}: proof has no `{name}`; it has {', '.join(Proof._fields)}")
        if share.__class__ not in (int, float) or not 0 <= share <= 100:
            raise SettingsError(f"{where}: proof.{name} must be a share in percent, a number from 0 to 100")
    return Proof(**table)


def law_of(settings: Settings) -> Jurisdiction:
    """The project's jurisdiction.

    Raises `SettingsError` where there is none, and `JurisdictionError` with every mistake where its file cannot be used.
    """
    from pincite.jurisdiction import JurisdictionError, jurisdiction, read_jurisdiction

    if settings.jurisdiction.startswith("./"):
        return read_jurisdiction(law_file(settings).text)
    try:
        return jurisdiction(settings.jurisdiction)
    except JurisdictionError as error:
        raise SettingsError(str(error)) from None


def law_file(settings: Settings) -> Source:
    """The file of a jurisdiction that lies in the project. Raises `SettingsError`."""
    from pincite.jurisdiction import FILE
    from pincite.source import Source

    shown = f"{settings.jurisdiction.removeprefix('./')}/{FILE}"
    try:
        return Source.read(settings.root / shown, shown)
    except UnicodeDecodeError:
        raise SettingsError(f"{shown} is not UTF-8; save it with that encoding") from None
    except OSError:
        raise SettingsError(f'there is no {shown}, and jurisdiction = "{settings.jurisdiction}" asks for it') from None


class Unreadable(NamedTuple):
    """A rule file that is not text: where it ceases to be, why, and what to do."""

    path: str
    line: int
    column: int
    why: str
    help: str


def not_utf_8(shown: str, error: UnicodeDecodeError) -> Unreadable:
    """Where a file is not UTF-8."""
    from pincite.source import plain_lines

    data = bytes(error.object)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Unreadable(shown, 1, 1, "this file is UTF-16", "save it with the encoding UTF-8")
    before = plain_lines(data[: error.start].decode("utf-8"))
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    help = "save the file with the encoding UTF-8; then read its words for letters that came out wrong"
    return Unreadable(shown, line, column, "the character at this place is not UTF-8", help)


def sources_of(settings: Settings) -> tuple[list[Source], list[Unreadable]]:
    """The rule files of a project, the prelude first, in the order of their paths; and those that cannot be read."""
    from pincite.source import Source

    sources = prelude_sources(settings.jurisdiction)
    bad = []
    folder = settings.root / settings.rules
    own = (settings.root / settings.jurisdiction).glob("*.pin") if settings.jurisdiction.startswith("./") else ()
    inside = str(folder) + os.sep
    start = len(str(settings.root).rstrip(os.sep)) + 1
    for path in (*map(str, sorted(own)), *_below(str(folder))):
        shown = path[start:].replace(os.sep, "/")
        if path.startswith(inside):
            check_rule_path(os.path.splitext(path[len(inside) :])[0].split(os.sep), shown)  # noqa: PTH122, PTH206
        try:
            sources.append(Source.read(path, shown))
        except UnicodeDecodeError as error:
            bad.append(not_utf_8(shown, error))
        except OSError as error:
            why = error.strerror or "it cannot be read"
            bad.append(Unreadable(shown, 1, 1, f"{shown} cannot be read: {why}", "make it readable"))
    return sources, bad


def _below(folder: str) -> list[str]:
    """The rule files below a folder, in the order of their names, folder by folder."""
    found = [
        f"{home}{os.sep}{name}"
        for home, folders, names in os.walk(folder)
        for name in (*names, *folders)
        if name.endswith(".pin")
    ]
    return sorted(found, key=lambda path: path.split(os.sep))  # noqa: PTH206


_TAKEN = ("index", "calendar", "schemas")  # what a package of checkers holds beside its instruments


def check_rule_path(names: Sequence[str], shown: str) -> None:
    """The names of a rule file and its folders, below that of the rules, are those of modules. Raises `SettingsError`."""
    from keyword import iskeyword

    for place, name in enumerate(names):
        if not _is_plain(name) or iskeyword(name):
            said = name if name.isprintable() else ascii(name)
            raise SettingsError(
                f"{shown}: `{said}` cannot be the name of a rule file or folder: small letters, digits and _, a letter first"
            )
        if place == 0 and name in _TAKEN:
            raise SettingsError(f"{shown}: `{name}` is the name of a part of every package; give it another")


def prelude_sources(name: str) -> list[Source]:
    """The files of the prelude for a jurisdiction of it; the common ones alone for another."""
    from pincite.language import PRELUDE, language
    from pincite.source import Source, plain_lines

    out = []
    home = language() / "prelude"
    for folder, shown in ((home, PRELUDE), (home / name, f"{PRELUDE}{name}/")):
        if folder.is_dir():
            for entry in sorted(folder.iterdir(), key=lambda e: e.name):
                if entry.name.endswith(".pin"):
                    out.append(Source(f"{shown}{entry.name}", plain_lines(entry.read_text(encoding="utf-8"))))
    return out
