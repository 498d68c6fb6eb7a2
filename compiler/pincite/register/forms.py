"""How the notices of a jurisdiction are laid out and worded: data of the prelude, made ready to match."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pincite.jurisdiction import JurisdictionError
from pincite.language import prelude

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Clause:
    """One form of clause of a source note: how it is recognised, how it is printed and how it stands in a rule file."""

    kind: str
    pattern: Pattern
    print: str
    entered: str  # how it stands in a rule file


@dataclass(frozen=True, slots=True)
class Wording:
    """The words in which a list of changes is written."""

    address: Pattern
    verbs: Mapping[str, str]  # a word or phrase in small letters, and what it stands for
    signs: Mapping[str, str]
    times: Pattern
    brackets: tuple[tuple[str, ...], ...]  # what a pair of brackets is called, in words
    whole: tuple[tuple[str, ...], ...]  # what all the words of a place are called


@dataclass(frozen=True, slots=True)
class Forms:
    """Everything about notices that is particular to one jurisdiction."""

    kinds: Mapping[str, Pattern]
    items: Mapping[str, Pattern]
    front: Mapping[str, Pattern]
    actions: Mapping[str, str]
    body: Mapping[str, Pattern]
    schedule_word: str
    section_word: str
    page: Pattern
    date: Pattern
    separator: str
    clauses: tuple[Clause, ...]
    wording: Wording
    grammar: Mapping[str, frozenset[str]]
    write: Mapping[str, Any]  # the words in which notices are written, empty where a jurisdiction has none
    verify: Mapping[str, Any]  # the words of `notice verify`, empty where a jurisdiction has none


_VERBS = ("strike", "add", "change", "into", "before", "after", "start", "capitalize")


def read_forms(text: str) -> Forms:
    """Read a file of forms. Raises `JurisdictionError` saying what is wrong with it."""
    try:
        return _from_data(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise JurisdictionError(f"not TOML: {error}") from None
    except KeyError as error:
        raise JurisdictionError(f"{error.args[0]} is missing") from None
    except re.error as error:
        raise JurisdictionError(f"a pattern is not a regular expression: {error}") from None


def _from_data(data: dict[str, Any]) -> Forms:
    body = dict(data["body"])
    schedule_word, section_word = body.pop("schedule_word"), body.pop("section_word")
    source, changes = data["source"], data["changes"]
    whole_date = re.sub(r"\?P<\w+>", "?:", source["date"])
    whole_page = re.sub(r"\((?!\?)", "(?:", source["page"])
    clauses = [
        Clause(
            clause["kind"],
            re.compile(clause["pattern"].replace("DATE", whole_date).replace("PAGE", whole_page), re.IGNORECASE),
            clause["print"],
            clause.get("entered", clause["print"]),
        )
        for clause in source["clause"]
    ]
    return Forms(
        kinds=_compiled(data["kinds"]),
        items=_compiled(data["items"]),
        front=_compiled(data["front"]),
        actions={word.casefold(): kind for kind, words in data["actions"].items() if kind != "rule" for word in words},
        body=_compiled(body),
        schedule_word=schedule_word,
        section_word=section_word,
        page=re.compile(source["page"]),
        date=re.compile(source["date"]),
        separator=source["separator"],
        clauses=tuple(clauses),
        wording=Wording(
            re.compile(changes["address"]),
            {word: kind for kind in _VERBS for word in changes[kind]},
            changes["signs"],
            re.compile(changes["twice"]),
            tuple(tuple(name.split()) for name in changes.get("brackets", ())),
            tuple(tuple(name.split()) for name in changes.get("whole", ())),
        ),
        grammar={name: frozenset(words) for name, words in data["grammar"].items()},
        write=data.get("write", {}),
        verify=data.get("verify", {}),
    )


def _compiled(patterns: Mapping[str, str]) -> dict[str, Pattern]:
    return {name: re.compile(pattern) for name, pattern in patterns.items()}


@lru_cache(maxsize=4)
def forms(name: str) -> Forms:
    """The forms of notices of a jurisdiction of the prelude. Raises `JurisdictionError` if there are none."""
    try:
        text = prelude(name, "notice.toml")
    except OSError:
        raise JurisdictionError(f"there are no forms of notices for `{name}`") from None
    return read_forms(text)
