"""Reading without a mistake, at speed: lark's own tables walked in one loop, to the same tree that lark makes.

Where anything is amiss nothing is returned: then lark reads the text again, and says what it found and what it expected.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

from lark import Lark, Token, Tree
from lark.parsers.lalr_analysis import Shift

from pincite.syntax.nodes import ParseTree, Place, Point

_TAB = 2  # columns
_BLANK_FIRST = re.compile(r"(\(|\?:|\?P<\w+>)* ")
# A token as it was found: kind, words, start, end, first and last point. Most are keywords, which no tree keeps.
_Raw: TypeAlias = tuple[str, str, int, int, Point, Point]
_Around: TypeAlias = tuple[Point, Point] | None  # from where to where something was read; None for nothing


class _Rule(NamedTuple):
    """What is done when a rule has been read: how much of the stack it takes, and which of that a tree keeps."""

    size: int
    origin: str
    is_step: bool  # nothing but its only child
    name: str
    may_stand_for_child: bool
    kept: tuple[int, ...]
    opened: frozenset[int]  # those of which the children are taken instead


class _State:
    """What can come next: the pattern of the next token, the words that are no names, and what each kind of token leads to.

    `steps` tells where steps lead that follow this state: by the next token, and by what was read.
    """

    __slots__ = ("actions", "match", "number", "steps", "words")

    def __init__(
        self,
        number: int,
        match: Callable[[str, int], Any],
        words: dict[str, dict[str, str]],
        actions: dict[str, int | _State | _Rule],
    ) -> None:
        self.number = number
        self.match = match
        self.words = words  # by the kind of token that would take them
        self.actions = actions  # a number is that of a state at which nobody has been yet
        self.steps: dict[str, dict[str, _State]] = {}


class Quick:
    """A parser with the tables of a lark, for texts without a mistake."""

    def __init__(self, lark: Lark, newline: str, indent: str, dedent: str) -> None:
        front: Any = lark.parser
        self._table: Any = front.parser._parse_table
        self._lexers: Any = front.lexer.lexer.lexers
        self._end: int = self._table.end_states["start"]
        self._kinds = newline, indent, dedent
        self._ignored: frozenset[str] = front.lexer.lexer.root_lexer.ignore_types
        self._states: dict[int, _State] = {}
        self._rules: dict[int, _Rule] = {}
        # Blanks are left out at once where nothing else can begin with one, which nobody would want of a terminal.
        patterns = {terminal.name: terminal.pattern.to_regexp() for terminal in lark.terminals}
        self._blank = " " if [patterns[name] for name in self._ignored] == ["[ ]+"] else ""
        if any(_BLANK_FIRST.match(pattern) for pattern in patterns.values()):
            self._blank = ""

    def parse(self, text: str) -> ParseTree | None:
        """The tree of a text; None where something is amiss."""
        newline, indent, dedent = self._kinds
        ignored, blank = self._ignored, self._blank
        depths = [0]
        at, line, line_start, size, last_end = 0, 1, 0, len(text), -1
        raw: _Raw | None = None
        stack = _Stack(self, self._state(self._table.start_states["start"]))
        feed = stack.feed
        while at < size:
            if text[at] == blank:
                at += 1
                continue
            state = stack.state
            hit = state.match(text, at)
            if hit is None:
                return None
            kind, start, at = hit.lastgroup, at, hit.end()
            if kind in ignored:
                continue
            if last_end == start and _is_word(text[start]) and _is_word(text[start - 1]):
                return None
            last_end = at
            value = text[start:at]
            words = state.words.get(kind)
            if words is not None:
                kind = words.get(value, kind)
            point = (line, start - line_start + 1)
            if "\n" in value:
                line += value.count("\n")
                line_start = start + value.rindex("\n") + 1
            raw = (kind, value, start, at, point, (line, at - line_start + 1))
            if not feed(kind, raw):
                return None
            if kind == newline:
                tail = value[value.rindex("\n") + 1 :]
                depth = tail.count(" ") + tail.count("\t") * _TAB
                if depth > depths[-1]:
                    depths.append(depth)
                    if not feed(indent, raw):
                        return None
                while depth < depths[-1]:
                    depths.pop()
                    if not feed(dedent, raw):
                        return None
                if depth != depths[-1]:
                    return None
        if raw is None or not all(feed(dedent, raw) for _ in depths[1:]) or not feed("$END", raw):
            return None
        tree = stack.values[0]
        return tree if isinstance(tree, Tree) and stack.state.number == self._end else None

    def _state(self, number: int) -> _State:
        """A state, made when it is first come to."""
        made = self._states.get(number)
        if made is None:
            lexer = self._lexers[number]
            patterns = lexer.scanner._mres
            match = patterns[0].match if len(patterns) == 1 else _any_of([p.match for p in patterns])
            words = {
                kind: {str(word.pattern.value): word.name for word in callback.scanner.terminals}
                for kind, callback in lexer.callback.items()
            }
            actions = {
                name: target if action is Shift else self._rule(target)
                for name, (action, target) in self._table.states[number].items()
            }
            made = self._states[number] = _State(number, match, words, actions)
        return made

    def state_for(self, actions: dict[str, int | _State | _Rule], kind: str) -> _State:
        """The state to which a kind of token, or what was read, leads; it is found at once from then on."""
        state = actions[kind]
        if type(state) is int:
            state = actions[kind] = self._state(state)
        assert type(state) is _State  # noqa: S101  # an error of ours
        return state

    def step(self, below: _State, rule: _Rule, kind: str) -> _State:
        """Where a rule that is but a step leads before a kind of token, with all the steps that follow; it is kept."""
        origin = rule.origin
        while True:
            state = self.state_for(below.actions, origin)
            action = state.actions.get(kind)
            if type(action) is not _Rule or not action.is_step:
                below.steps.setdefault(kind, {})[rule.origin] = state
                return state
            origin = action.origin

    def _rule(self, rule: Any) -> _Rule:
        made = self._rules.get(id(rule))
        if made is None:
            options = rule.options
            kept = tuple(
                place
                for place, symbol in enumerate(rule.expansion)
                if options.keep_all_tokens or not (symbol.is_term and symbol.filter_out)
            )
            opened = frozenset(
                place for place in kept if not rule.expansion[place].is_term and rule.expansion[place].name[0] == "_"
            )
            may = bool(options.expand1 and not rule.alias)
            name = str(rule.alias or options.template_source or rule.origin.name)
            is_step = may and not opened and len(rule.expansion) == len(kept) == 1
            made = _Rule(len(rule.expansion), rule.origin.name, is_step, name, may, kept, opened)
            self._rules[id(rule)] = made
        return made


class _Stack:
    """How far a text has been read: the states, what was made for each of them, and from where to where it was read."""

    __slots__ = ("places", "quick", "state", "states", "values")

    def __init__(self, quick: Quick, start: _State) -> None:
        self.quick = quick
        self.state = start
        self.states = [start]
        self.values: list[Any] = []
        self.places: list[_Around] = []

    def feed(self, kind: str, raw: _Raw) -> bool:
        """Take a token; whether it can stand here."""
        states, values, state = self.states, self.values, self.state
        while True:
            action = state.actions.get(kind)
            if type(action) is _Rule:
                size = action[0]
                if action[2]:
                    below = states[-2]
                    known = below.steps.get(kind)
                    ahead = known.get(action[1]) if known is not None else None
                    state = ahead if ahead is not None else self.quick.step(below, action, kind)
                    states[-1] = state
                else:
                    if size:
                        places = self.places[-size:]
                        first, last = places[0], places[-1]
                        around = (first[0], last[1]) if first is not None and last is not None else _outer(places)
                        values[-size:] = (_made(action, values[-size:], around),)
                        self.places[-size:] = (around,)
                        del states[-size:]
                    else:
                        values.append(_made(action, (), None))
                        self.places.append(None)
                    actions = states[-1].actions
                    goto = actions[action[1]]
                    state = goto if type(goto) is _State else self.quick.state_for(actions, action[1])
                    states.append(state)
                if kind == "$END" and state.number == self.quick._end:
                    self.state = state
                    return True
            elif action is None:
                return False
            else:
                self.state = action if type(action) is _State else self.quick.state_for(state.actions, kind)
                states.append(self.state)
                values.append(raw)
                self.places.append((raw[4], raw[5]))
                return True


def _outer(places: Sequence[_Around]) -> _Around:
    """From where to where several things were read."""
    some = [place for place in places if place is not None]
    return (some[0][0], some[-1][1]) if some else None


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _any_of(matches: Sequence[Callable[[str, int], Any]]) -> Callable[[str, int], Any]:
    def match(text: str, at: int) -> Any:
        return next((hit for one in matches if (hit := one(text, at))), None)

    return match


def _made(rule: _Rule, parts: Sequence[Any], around: _Around) -> Any:
    """The tree for a rule, or its only child where that stands for it."""
    _, _, _, name, may_stand_for_child, kept, opened = rule
    if not opened:
        children = [part if type(part := parts[place]) is not tuple else _token(part) for place in kept]
    else:
        children = []
        for place in kept:
            part = parts[place]
            if place not in opened:
                children.append(part if type(part) is not tuple else _token(part))
            elif children:
                children += part.children
            else:
                children = part.children
    if may_stand_for_child and len(children) == 1:
        child = children[0]
        if around is not None and type(child) is Tree and child.meta.empty:
            child._meta = Place(*around)
        return child
    tree: ParseTree = _new_tree(Tree)
    tree.data = name
    tree.children = children
    tree._meta = Place(*around) if around is not None else Place(None, (1, 1))
    return tree


_new_tree = object.__new__


def _token(raw: _Raw) -> Token:
    """A token of lark's, without what its constructor does for those who call it in other ways."""
    token = str.__new__(Token, raw[1])
    token.type, token.value, token.start_pos, token.end_pos, begin, end = raw
    token.line, token.column = begin
    token.end_line, token.end_column = end
    return token
