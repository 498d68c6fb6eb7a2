"""The notice's own list of changes, read as instructions: strike, add, change, before, after, capitalize."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.register.document import Instruction, Line, Spot
from pincite.register.forms import Forms, Wording

_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"})
LONGEST = 20_000  # characters of one line of the list


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # a verb, or quote, times, stop, word
    text: str


def read_changes(lines: Sequence[Line], forms: Forms) -> tuple[tuple[Instruction, ...], tuple[tuple[str, Spot], ...]]:
    """The instructions of a list of changes, and the lines or clauses of it that could not be read."""
    made: list[Instruction] = []
    unread: list[tuple[str, Spot]] = []
    for line in lines:
        text = re.sub(r"\s+", " ", line.text.translate(_QUOTES)).strip()
        match = forms.wording.address.match(text) if len(text) <= LONGEST else None
        if match is None:
            if '"' in text:
                unread.append((text, line.spot))
            continue
        address = match["address"] + (match["path"] or "")
        said = text[match.end() :].strip()
        clauses, rest = _clauses(_tokens(said, forms.wording), forms.wording)
        made += [
            Instruction(address, kind, old, new, anchor, times, said, line.spot)
            for kind, old, new, anchor, times in clauses
        ]
        unread += [(f"{address}, {words}", line.spot) for words in rest]
    return tuple(made), tuple(unread)


# ---- tokens -----------------------------------------------------------------------------------------------------------


def _tokens(text: str, wording: Wording) -> list[_Token]:
    """The tokens of a line. A quotation whose first or last mark is missing is mended where a verb shows its end."""
    verbs = sorted(wording.verbs, key=len, reverse=True)
    any_verb = "|".join(re.escape(word) for word in verbs)
    verb = re.compile(f"({any_verb})" + r"(?!\w)", re.IGNORECASE)
    between = re.compile(rf"[,;.]?\s*(and\s+)?({any_verb})\s*", re.IGNORECASE)
    inside = re.compile(r"[,;.]?\s+(and\s+)?(" + "|".join(map(re.escape, verbs)) + r")\s+(the\s+)?$", re.IGNORECASE)
    out: list[_Token] = []
    at = behind = 0  # where we are, and where the latest verb that takes a quotation ended
    while at < len(text):
        if text[at] == '"':
            end = text.find('"', at + 1)
            end = len(text) if end < 0 else end
            words = text[at + 1 : end]
            unopened = text[behind:at].strip()
            if unopened and '"' not in unopened and (not words or words[0] in ".,; ") and _stands_alone(words, between):
                while out and out[-1].kind not in _TAKING:
                    out.pop()
                out.append(_Token("quote", unopened))
                at += 1
                behind = at
                continue
            if (lost := inside.search(words)) and end < len(text) and words[: lost.start()].strip():
                out.append(_Token("quote", words[: lost.start()].strip()))
                at += 1 + lost.start()
                behind = at
                continue
            out.append(_Token("quote", words.strip()))
            at = behind = end + 1
        elif match := verb.match(text, at):
            if at and text[at - 1].isalnum():
                at += 1
                continue
            kind = wording.verbs[match[1].casefold()]
            last = next((token.kind for token in reversed(out) if token.kind in _TAKING), None)
            at = match.end()
            if kind == "into" and last != "change":
                out.append(_Token("word", match[1]))  # `to` inside a quotation that lost its first mark
                continue
            out.append(_Token(kind, match[1]))
            if kind in _TAKING:
                behind = at
        elif match := wording.times.match(text, at):
            times = 3 if match["three"] else 4 if match["four"] else 2
            out.append(_Token("times", str(times)))
            at = match.end()
        elif text[at] in ";,.":
            out.append(_Token("stop", text[at]))
            at += 1
        elif match := re.compile(r"[^\s\";,.]+").match(text, at):
            out.append(_Token("word", match[0]))
            at = match.end()
        else:
            at += 1
    return out


_TAKING = ("strike", "add", "change", "into")


def _stands_alone(words: str, between: re.Pattern[str]) -> bool:
    """Whether what stands between two quotation marks is what stands between two quotations, or nothing."""
    return not words.strip(" .,;") or between.fullmatch(words.strip(" ")) is not None


# ---- clauses ------------------------------------------------------------------------------------------------------------

_Clause = tuple[str, str | None, str | None, str | None, int]


class _Reader:
    """Reads clauses off a list of tokens."""

    def __init__(self, tokens: list[_Token], wording: Wording) -> None:
        self.tokens = tokens
        self.wording = wording
        self.at = 0

    def peek(self, ahead: int = 0) -> str:
        """The kind of a token ahead."""
        index = self.at + ahead
        return self.tokens[index].kind if index < len(self.tokens) else "end"

    def quote(self) -> str | None:
        """A quotation, or a sign that is named (a colon); None where neither stands."""
        if self.peek() == "quote":
            self.at += 1
            return self.tokens[self.at - 1].text
        for name, sign in self.wording.signs.items():
            words = name.split()
            if [t.text.casefold() for t in self.tokens[self.at : self.at + len(words)]] == words:
                self.at += len(words)
                return sign
        back = self.at
        while self.peek() == "word":
            self.at += 1
        if self.peek() == "quote" and self.at - back <= 2:
            self.at += 1
            return self.tokens[self.at - 1].text
        self.at = back
        return None

    def named(self, names: Sequence[tuple[str, ...]]) -> bool:
        """Whether one of some names stands here; it is passed over."""
        for words in names:
            if tuple(t.text.casefold() for t in self.tokens[self.at : self.at + len(words)]) == words:
                self.at += len(words)
                return True
        return False

    def links(self) -> None:
        """Pass over stops and small words between clauses."""
        while self.peek() == "stop" or (self.peek() == "word" and self.tokens[self.at].text in ("and", "also", "the")):
            self.at += 1

    def times(self) -> int:
        """How many times a clause says it applies."""
        back = self.at
        while self.peek() == "stop":
            self.at += 1
        if self.peek() == "times":
            self.at += 1
            return int(self.tokens[self.at - 1].text)
        self.at = back
        return 1


def _clauses(tokens: list[_Token], wording: Wording) -> tuple[list[_Clause], list[str]]:
    reader = _Reader(tokens, wording)
    made: list[_Clause] = []
    unread: list[str] = []
    while True:
        reader.links()
        kind = reader.peek()
        if kind == "end":
            return made, unread
        start = reader.at
        clauses = _clause(reader, kind)
        if clauses is None:
            reader.at = max(reader.at, start + 1)
            while reader.peek() not in ("end", "stop", "strike", "add", "change", "before", "after", "start"):
                reader.at += 1
            unread.append(" ".join(token.text for token in tokens[start : reader.at]))
        else:
            made += clauses


def _clause(reader: _Reader, kind: str) -> list[_Clause] | None:
    if kind == "quote" and reader.peek(1) in ("word", "add"):
        return _struck(reader)  # the verb is missing: what stands before `and add` is struck
    if kind == "times":
        reader.at += 1
        return []
    reader.at += 1
    match kind:
        case "strike":
            if reader.named(reader.wording.brackets):
                return [("unbracket", None, None, None, 1)]
            # What all the words are replaced by is said behind it.
            return [] if reader.named(reader.wording.whole) else _struck(reader)
        case "change":
            old = reader.quote()
            while reader.peek() == "word":
                reader.at += 1
            if reader.peek() != "into":
                return None
            reader.at += 1
            new = reader.quote()
            if new is None:
                return None
            return [("change", old, new, None, reader.times())]
        case "before" | "after":
            anchor = reader.quote()
            reader.links()
            if anchor is None or reader.peek() != "add":
                return None
            reader.at += 1
            new = reader.quote()
            return [(kind, None, new, anchor, reader.times())] if new is not None else None
        case "start":
            reader.links()
            if reader.peek() != "add":
                return None
            reader.at += 1
            new = reader.quote()
            return [("start", None, new, None, 1)] if new is not None else None
        case "add":
            new = reader.quote()
            if new is None:
                return None
            if reader.peek() in ("before", "after"):
                side = reader.peek()
                reader.at += 1
                anchor = reader.quote()
                return [(side, None, new, anchor, reader.times())] if anchor is not None else None
            return [("add", None, new, None, reader.times())]
        case "capitalize":
            word = reader.quote()
            return [("capitalize", word, None, None, reader.times())] if word is not None else None
        case _:
            return None


def _struck(reader: _Reader) -> list[_Clause] | None:
    """`strike X`, `strike X and Y`, `strike X and add Y`."""
    first = reader.quote()
    if first is None:
        return None
    olds = [first]
    times = reader.times()
    while True:
        back = reader.at
        reader.links()
        if reader.peek() == "quote" and reader.peek(1) != "add":
            olds.append(reader.quote() or "")
            continue
        if reader.peek() == "add":
            reader.at += 1
            new = reader.quote()
            if new is not None and reader.peek() not in ("before", "after"):
                times = max(times, reader.times())
                rest: list[_Clause] = [("strike", old, None, None, 1) for old in olds[:-1]]
                return [*rest, ("replace", olds[-1], new, None, times)]
        reader.at = back
        return [("strike", old, None, None, times) for old in olds]
