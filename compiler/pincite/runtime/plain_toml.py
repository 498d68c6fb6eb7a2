"""TOML of the plainest form, read in place; any other document, and every mistake, is left to `tomllib`.

Loading `tomllib` takes longer than a decision. Read here are tables under bare names, lists of them, keys, texts in quotation
marks without a backslash, whole numbers, days, true and false, lists and inline tables. A test holds what is read here against
`tomllib`.
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING, date

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_CONTROL = frozenset(map(chr, (*range(9), *range(11, 32), 127)))  # what stands in no TOML document, and the lone \\r
_DEEPEST = 20  # lists and inline tables in one another
_DIGITS = 18  # of a number


def read_toml(text: str, parse_float: Callable[[str], Any] = float) -> dict[str, Any]:
    """A document as `tomllib.loads` reads it, which raises `TOMLDecodeError`, a `ValueError`."""
    try:
        return plain(text)
    except NotPlain:
        from tomllib import loads

        return loads(text, parse_float=parse_float)


class NotPlain(Exception):  # not a failure: the document may be right
    """A document that is not of the plainest form."""


def plain(text: str) -> dict[str, Any]:
    """A document of the plainest form. Raises `NotPlain`."""
    text = text.replace("\r\n", "\n")
    if not _CONTROL.isdisjoint(text):
        raise NotPlain
    return _Document(text).read()


class _Document:
    """A document, and how far it is read."""

    def __init__(self, text: str) -> None:
        self.text = text + "\n"
        self.at = 0
        self.root: dict[str, Any] = {}
        self.tables: dict[tuple[str, ...], dict[str, Any]] = {
            (): self.root
        }  # begun by a line of their own, or around one
        self.lists: dict[tuple[str, ...], list[Any]] = {}  # of tables
        self.begun: set[tuple[str, ...]] = {()}

    def read(self) -> dict[str, Any]:
        """Everything."""
        table = self.root
        while self._skip_lines():
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table, 0)
            self._skip_blanks()
            if self.text[self.at] not in "#\n":
                raise NotPlain
        return self.root

    def _skip_blanks(self) -> None:
        while self.text[self.at] in " \t":
            self.at += 1

    def _skip_lines(self) -> bool:
        """Go on to what is neither blank nor comment; whether there is any."""
        while self.at < len(self.text):
            if self.text[self.at] == "#":
                self.at = self.text.index("\n", self.at)
            elif self.text[self.at] not in " \t\n":
                return True
            self.at += 1
        return False

    def _header(self) -> dict[str, Any]:
        """The table that a line such as [a.b] begins, or the next of a list of tables that a line such as [[a.b]] does."""
        listed = self.text.startswith("[[", self.at)
        opening, closing = ("[[", "]]") if listed else ("[", "]")
        end = self.text.find(closing, self.at)
        path = tuple(name.strip(" \t") for name in self.text[self.at + len(opening) : end].split("."))
        if not all(map(_is_bare, path)) or (path in self.begun and not (listed and path in self.lists)):
            raise NotPlain
        self.at = end + len(closing)
        for length in range(1, len(path) + (0 if listed else 1)):
            if path[:length] not in self.tables:
                self._put(path[:length], {})
        if listed:
            self._next(path)
        self.begun.add(path)
        return self.tables[path]

    def _put(self, path: tuple[str, ...], value: dict[str, Any] | list[Any]) -> None:
        """A table, or a list of tables, where there is nothing yet."""
        around = self.tables[path[:-1]]
        if path[-1] in around:
            raise NotPlain
        around[path[-1]] = value
        if isinstance(value, dict):
            self.tables[path] = value

    def _next(self, path: tuple[str, ...]) -> None:
        """A list has one more table, under which nothing has begun yet."""
        if path not in self.lists:
            found: list[Any] = []
            self._put(path, found)
            self.lists[path] = found
        for kept in (self.tables, self.lists):
            for below in [other for other in kept if len(other) > len(path) and other[: len(path)] == path]:
                del kept[below]
        self.begun = {other for other in self.begun if other[: len(path)] != path}
        self.tables[path] = {}
        self.lists[path].append(self.tables[path])

    def _pair(self, table: dict[str, Any], depth: int) -> None:
        """A key and its value."""
        if self.text[self.at] == '"':
            key = self._quoted()
            self._skip_blanks()
            end = self.at
        else:
            end = self.text.find("=", self.at)
            key = self.text[self.at : end].strip(" \t")
            if not _is_bare(key):
                raise NotPlain
        if self.text[end] != "=" or key in table:
            raise NotPlain
        self.at = end + 1
        self._skip_blanks()
        table[key] = self._value(depth)

    def _value(self, depth: int) -> Any:
        if depth > _DEEPEST:
            raise NotPlain
        match self.text[self.at]:
            case '"':
                return self._quoted()
            case "[":
                return self._list(depth)
            case "{":
                return self._inline(depth)
            case _:
                return self._word()

    def _quoted(self) -> str:
        end = self.text.find('"', self.at + 1)
        words = self.text[self.at + 1 : end]
        if end < 0 or "\\" in words or "\n" in words or self.text.startswith('"""', self.at):
            raise NotPlain
        self.at = end + 1
        return words

    def _list(self, depth: int) -> list[Any]:
        out = []
        self.at += 1
        while self._skip_lines() and self.text[self.at] != "]":
            out.append(self._value(depth + 1))
            self._skip_lines()
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
            elif self.text[self.at : self.at + 1] != "]":
                raise NotPlain
        if self.at >= len(self.text):
            raise NotPlain
        self.at += 1
        return out

    def _inline(self, depth: int) -> dict[str, Any]:
        out: dict[str, Any] = {}
        self.at += 1
        self._skip_blanks()
        while self.text[self.at] != "}" or out:
            self._pair(out, depth + 1)
            self._skip_blanks()
            if self.text[self.at] == "}":
                break
            if self.text[self.at] != ",":
                raise NotPlain
            self.at += 1
            self._skip_blanks()
        self.at += 1
        return out

    def _word(self) -> Any:
        """True, false, a whole number or a day."""
        start = self.at
        while self.text[self.at] not in " \t\n,]}#":
            self.at += 1
        word = self.text[start : self.at]
        if word in ("true", "false"):
            return word == "true"
        digits = word.removeprefix("-")
        if not word.isascii() or len(word) > _DIGITS:
            raise NotPlain
        if digits.isdigit() and (digits[0] != "0" or digits == "0"):
            return int(word)
        pieces = word.split("-")
        if [len(piece) for piece in pieces] != [4, 2, 2] or not all(map(str.isdigit, pieces)) or self._time_follows():
            raise NotPlain
        try:
            return date(*map(int, pieces))
        except ValueError:
            raise NotPlain from None

    def _time_follows(self) -> bool:
        """Whether a day is the beginning of a day and time."""
        return self.text[self.at] == " " and self.text[self.at + 1].isdigit()


def _is_bare(name: str) -> bool:
    """Whether a name can stand without quotation marks."""
    return name.isascii() and name.replace("_", "a").replace("-", "a").isalnum()
