"""Where the language is: `dsl/` in a checkout, `pincite/dsl` in a wheel. The only module that knows."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

PRELUDE = "prelude/"  # how the paths of the prelude's files begin


@lru_cache(maxsize=1)
def language() -> Traversable:
    """The folder that holds the grammar and the prelude."""
    bundled = files("pincite") / "dsl"
    if bundled.is_dir():
        return bundled
    return Path(__file__).resolve().parents[2] / "dsl"


@lru_cache(maxsize=1)
def grammar() -> str:
    """The text of the grammar, without the terminals that a jurisdiction adds."""
    return (language() / "pincite.lark").read_text(encoding="utf-8")


def jurisdictions() -> list[str]:
    """The jurisdictions of the prelude, by the names that a project's settings give them."""
    folders = [entry for entry in (language() / "prelude").iterdir() if entry.is_dir()]
    return sorted(f.name for f in folders if f.joinpath("jurisdiction.toml").is_file())


def prelude(*names: str) -> str:
    """The text of a file of the prelude, such as `prelude("il", "jurisdiction.toml")`."""
    return language().joinpath("prelude", *names).read_text(encoding="utf-8")
