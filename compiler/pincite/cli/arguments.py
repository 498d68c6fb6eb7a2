"""What a command takes: told once, read here where a call is of the plainest form, and by argparse where it is not.

Loading argparse and making a parser takes longer than a decision. A call that holds nothing but arguments by place and whole
names of options, each with its value as a word of its own, means here what it means there; any other call, and every mistake,
is left to argparse. A test compares the two.
"""

from __future__ import annotations

from pincite.cli import COMMANDS
from pincite.runtime.lean import TYPE_CHECKING, import_module

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, NoReturn

    from pincite.cli.parsing import Parser

_DESCRIBE = "\0describe"  # told from what a user writes by its identity
_PLAIN = frozenset(
    {"action", "choices", "default", "help", "metavar", "type"}
)  # what is understood here of an argument


class Described(Exception):  # not a failure: only what a command takes was asked for
    """A command was asked what it takes; `parser` knows."""

    def __init__(self, parser: Parser) -> None:
        self.parser = parser
        super().__init__(parser.prog)


class Taken:
    """The arguments of a call, by name."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.__dict__.update(values)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Argument:
    """An argument that is understood here: its name, the words it is called by (none: by its place), how a value is taken."""

    __slots__ = ("action", "choices", "default", "name", "type", "words")

    def __init__(self, words: tuple[str, ...], how: Mapping[str, Any]) -> None:
        long = next((word for word in words if word.startswith("--")), words[0])
        self.name = long.lstrip("-").replace("-", "_")
        self.words = words if long.startswith("-") else ()
        self.action: str = how.get("action", "store")
        self.choices: Sequence[str] | None = how.get("choices")
        self.type: Callable[[str], Any] = how.get("type", str)
        self.default = how.get("default", False if self.action == "store_true" else None)

    @classmethod
    def understood(cls, words: tuple[str, ...], how: Mapping[str, Any]) -> bool:
        """Whether nothing about an argument needs argparse."""
        actions = ("store", "store_true", "append") if words[0].startswith("-") else ("store",)
        of_text = (
            isinstance(how.get("default"), str) and "type" in how
        )  # argparse reads such a default as if it were typed
        return _PLAIN.issuperset(how) and how.get("action", "store") in actions and not of_text


class Arguments:
    """What a command takes."""

    def __init__(self, make: Callable[[], Parser]) -> None:
        self._make = make
        self._told: list[tuple[tuple[str, ...], dict[str, Any]]] = []
        self._parser: Parser | None = None

    def add_argument(self, *words: str, **how: Any) -> None:
        """An argument, told as to argparse."""
        self._told.append((words, how))
        if self._parser is not None:
            self._parser.add_argument(*words, **how)

    def add_mutually_exclusive_group(self) -> argparse._MutuallyExclusiveGroup:
        """Arguments of which only one can be given; such a command is left to argparse."""
        self._told.append((("",), {"exclusive": True}))
        return self.parser().add_mutually_exclusive_group()

    def parser(self) -> Parser:
        """The parser of argparse that takes the same."""
        if self._parser is None:
            self._parser = self._make()
            for words, how in self._told:
                if "exclusive" not in how:
                    self._parser.add_argument(*words, **how)
        return self._parser

    def parse_args(self, given: Sequence[str]) -> Any:
        """The arguments of a call. A call that is wrong, or asks for help, ends the process as argparse does."""
        if given and given[0] is _DESCRIBE:
            raise Described(self.parser())
        taken = self.plainly(given)
        return self.parser().parse_args(given) if taken is None else taken

    def plainly(self, given: Sequence[str]) -> Taken | None:
        """The arguments of a call of the plainest form; None for any other."""
        if not all(Argument.understood(words, how) for words, how in self._told):
            return None
        every = [Argument(words, how) for words, how in self._told]
        named = {word: argument for argument in every for word in argument.words}
        by_place = [argument for argument in every if not argument.words]
        values = {a.name: list(a.default) if a.action == "append" and a.default else a.default for a in every}
        left = list(reversed(given))
        while left:
            word = left.pop()
            if word in named:
                argument = named[word]
            elif by_place:
                argument = by_place.pop(0)
                left.append(word)
            else:
                return None
            if not _give(argument, left, values):
                return None
        return None if by_place else Taken(values)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, where help is, and end."""
        self.parser().error(message)


def _give(argument: Argument, left: list[str], values: dict[str, Any]) -> bool:
    """Take the value of an argument from the words that are left (the next is the last); whether it is plain and right."""
    if argument.action == "store_true":
        values[argument.name] = True
        return True
    if not left or not left[-1] or (left[-1][0] == "-" and left[-1] != "-"):
        return False
    try:
        value = argument.type(left.pop())
    except Exception:  # argparse says what is wrong
        return False
    if argument.choices is not None and value not in argument.choices:
        return False
    values[argument.name] = [*(values[argument.name] or ()), value] if argument.action == "append" else value
    return True


def parser(name: str, does: str, *examples: str, about: str = "", exits: Mapping[int, str] | None = None) -> Arguments:
    """What tells what a command takes; every command makes its own here, so that every page of help has the same form.

    Each example is a call as one would type it; after ` # ` stands what it does. `about` says what `does` has no room for, in
    paragraphs. `exits` says what the exit codes mean for this command; 0 and 2 mean the same everywhere, and a code whose words
    are empty has the usual ones.
    """

    def make() -> Parser:
        from pincite.cli.parsing import parser_of  # argparse, which a plain call does without

        return parser_of(name, does, examples, about, exits or {})

    return Arguments(make)


def describe(name: str) -> Parser:
    """The parser of a command, without running the command. Raises `KeyError` for a name that is no command's."""
    command = COMMANDS[name]
    module = import_module(f"pincite.cli.{command.module}")
    try:
        module.run(name, command.does, [_DESCRIBE])
    except Described as described:
        return described.parser
    raise TypeError(f"{name} does not read its arguments with a parser")
