"""Provisions that say the same in sibling instruments: a number or a word in one and not in the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations

from pincite.register.document import Notice
from pincite.register.verifying.ground import Ground, Said, listed, plain, quoted

CODE = "P738"
_ALIKE = 0.62
_SENTENCE = 0.7
_LEAST = 8  # words that a provision has at least, to be compared
_USUAL = 3  # as often as this, other words are another way of speaking, told once
_FEW = 6  # words that may differ before two sentences are held to be different ones


def siblings(ground: Ground) -> None:
    """Every pair of notices in the file: their parallel provisions, number by number and word by word."""
    for one, other in combinations(ground.notices, 2):
        if one.instrument != other.instrument:
            _pair(ground, one, other)


def _pair(ground: Ground, one: Notice, other: Notice) -> None:
    mine, theirs = list(ground.texts(one)), list(ground.texts(other))
    pairs = list(_parallel(ground, mine, theirs))
    changed = {(a.address, b.address): list(_differences(ground, a, b)) for a, b in pairs}
    usual = Counter(
        difference for listed_ in changed.values() for difference in listed_ if isinstance(difference, Swap)
    )
    for swap, times in usual.items():
        if times >= _USUAL:
            at = [(a, b) for a, b in pairs if swap in changed[a.address, b.address]]
            message = (
                f"{one.instrument} has {swap.has} where {other.instrument} has {swap.other}, in {times} parallel "
                f"places: {', '.join(f'{a.address} and {b.address}' for a, b in at[:3])}"
            )
            ground.say(
                CODE, at[0][0].place.spot, message, law=at[0][0].address, also=[(at[0][1].place.spot, at[0][1].address)]
            )
    for a, b in pairs:
        told = [
            difference.told(a, b) if isinstance(difference, Swap) else difference
            for difference in changed[a.address, b.address]
            if isinstance(difference, str) or usual[difference] < _USUAL
        ]
        if told:
            message = f"{a.address} and {b.address} say almost the same, and differ: {'; '.join(told)}"
            ground.say(CODE, a.place.spot, message, law=a.address, also=[(b.place.spot, b.address)])
    _borrowed(ground, pairs)
    _headed(ground, pairs)


@dataclass(frozen=True, slots=True)
class Swap:
    """Words of one provision in whose place its sibling has others."""

    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    sentence: str = field(compare=False)
    has: str = field(compare=False)
    other: str = field(compare=False)

    def told(self, a: Said, b: Said) -> str:
        """The difference in words."""
        return f"{a.address} has {self.has} where {b.address} has {self.other} ({quoted(self.sentence)})"


def _parallel(ground: Ground, mine: list[Said], theirs: list[Said]) -> Iterator[tuple[Said, Said]]:
    """Places that are most alike in both directions, and alike enough."""
    bags = {said.address: _bag(ground, said.text) for said in (*mine, *theirs)}
    for said in mine:
        best = max(theirs, key=lambda t: _overlap(bags[said.address], bags[t.address]), default=None)
        if (
            best is None
            or len(bags[said.address]) < _LEAST
            or _overlap(bags[said.address], bags[best.address]) < _ALIKE
        ):
            continue
        back = max(mine, key=lambda m: _overlap(bags[m.address], bags[best.address]))
        if back.address == said.address:
            yield said, best


def _borrowed(ground: Ground, pairs: list[tuple[Said, Said]]) -> None:
    """A provision that refers to a place of its sibling's instrument, as the sibling does of its own."""
    form = re.compile(ground.law.forms["section"].pattern)
    partner = {x.address: y.address for a, b in pairs for x, y in ((a, b), (b, a))}
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            own = {m[0] for m in form.finditer(plain(other.text)) if m["instrument"] == other.notice.instrument}
            for match in form.finditer(plain(one.text)):
                if match[0] in own and match["instrument"] == other.notice.instrument:
                    named = partner.get(match[0])
                    instead = f"; its own instrument has {named}, which is the parallel of {match[0]}" if named else ""
                    message = (
                        f"{one.address} refers to {match[0]}, in another instrument, as {other.address} does in its own"
                        f"{instead}"
                    )
                    ground.say(
                        "P735", one.place.spot, message, law=one.address, also=[(other.place.spot, other.address)]
                    )


def _headed(ground: Ground, pairs: list[tuple[Said, Said]]) -> None:
    """Parallel references to Sections of other headings, where the instrument has a Section with the heading of the other."""
    form = re.compile(ground.law.forms["section"].pattern)
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            mine, theirs = (_titles(ground, form, said) for said in (one, other))
            if len(mine) != 1 or len(theirs) != 1 or set(mine.values()) == set(theirs.values()):
                continue
            (cited, title), (parallel, wanted) = *mine.items(), *theirs.items()
            entries = [e for d in one.notice.contents for e in d.entries if plain(e.title) == wanted]
            if entries:
                message = (
                    f"{one.address} refers to {cited}, headed {quoted(title)}, and {other.address}, which is parallel, to "
                    f"{parallel}, headed {quoted(wanted)}; {entries[0].address} is so headed"
                )
                ground.say("P735", one.place.spot, message, law=one.address, also=[(other.place.spot, other.address)])


def _titles(ground: Ground, form: re.Pattern[str], said: Said) -> dict[str, str]:
    """The Sections of its own instrument that a provision refers to, with their headings in the table of contents."""
    titles = {e.address: plain(e.title) for d in said.notice.contents for e in d.entries}
    cited = (f"{m['instrument']}.{m['section']}" for m in form.finditer(plain(said.text)))
    return {address: titles[address] for address in cited if address in titles}


def _differences(ground: Ground, one: Said, other: Said) -> Iterator[Swap | str]:
    mine, theirs = _sentences(one.text), _sentences(other.text)
    taken: set[int] = set()
    for sentence in mine:
        near = [(_ratio(ground, sentence, s), n) for n, s in enumerate(theirs)]
        best, at = max(near, default=(0.0, -1))
        if best >= _SENTENCE:
            taken.add(at)
            yield from _compared(ground, sentence, theirs[at], one, other)
        elif _numbers(ground, sentence):
            yield f"only {one.address} has {quoted(sentence, 24)}"
    for n, sentence in enumerate(theirs):
        if n not in taken and _numbers(ground, sentence):
            yield f"only {other.address} has {quoted(sentence, 24)}"


def _compared(ground: Ground, mine: str, theirs: str, one: Said, other: Said) -> Iterator[Swap | str]:
    """What differs in two sentences that are almost the same: numbers always, words where they are few."""
    a, b = _numbers(ground, mine), _numbers(ground, theirs)
    if sorted(a) != sorted(b):
        yield f"{one.address} has {_told(a)}, {other.address} has {_told(b)} ({quoted(mine, 18)})"
        return
    left, right = _told_tokens(ground, mine), _told_tokens(ground, theirs)
    keys = [key for key, _ in left], [key for key, _ in right]
    moved = set(keys[0]) & set(keys[1])  # a word that both have has only another place
    swaps = []
    for tag, i, j, k, m in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        gone = [pair for pair in left[i:j] if pair[0] not in moved]
        come = [pair for pair in right[k:m] if pair[0] not in moved]
        if tag != "equal" and (gone or come):
            before, after = tuple(key for key, _ in gone), tuple(key for key, _ in come)
            swaps.append(Swap(before, after, mine, _text(gone), _text(come)))
    if sum(max(len(swap.mine), len(swap.theirs)) for swap in swaps) <= _FEW:
        yield from (swap for swap in swaps if any(len(word) > 3 for word in (*swap.mine, *swap.theirs)))


def _text(words: list[tuple[str, str]]) -> str:
    return quoted(" ".join(word for _, word in words)) if words else "nothing"


def _told(numbers: list[str]) -> str:
    return listed(numbers) if numbers else "no number"


def _sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=[.;])\s+(?=[A-Z\[])", plain(text)) if s]


def _numbers(ground: Ground, text: str) -> list[str]:
    """The numbers of a sentence, in figures; those of citations left out."""
    bare = ground.words.statute.sub(" ", text)
    bare = re.sub(rf"(?:{ground.law.forms['section'].pattern})|\[[^\]]*\]|\bSections? [\w.]+(?:\(\w+\))*", " ", bare)
    found = re.findall(r"(?<![\w(])\d+(?:[.:]\d+)?(?![\w)])", bare)
    words = [str(ground.words.numbers[w]) for w in re.findall(r"[a-z]+", bare.lower()) if w in ground.words.numbers]
    return [*found, *(w for w in words if w != "1")]


def _tokens(ground: Ground, text: str) -> list[str]:
    """Words as they are compared between instruments: not who is spoken of, nor how numbers are written."""
    return [key for key, _ in _told_tokens(ground, text)]


def _told_tokens(ground: Ground, text: str) -> list[tuple[str, str]]:
    """Words as they are compared, each with how it is printed."""
    bare = ground.words.subsections.sub(" ", ground.words.statute.sub(" ", text))
    bare = re.sub(ground.law.forms["section"].pattern, " ", bare)
    out = []
    for word in (w for piece in re.findall(r"[A-Za-z][\w'-]*|\d+(?:[.:]\d+)?", bare) for w in _whole(ground, piece)):
        low = word.casefold().removesuffix("'s").removesuffix("'")
        if low in ground.words.plain or low.removesuffix("s") in ground.words.plain:
            continue
        key = str(ground.words.numbers.get(low, low.removesuffix("s") if len(low) > 3 else low))
        out.append((key, word))
    return out


def _whole(ground: Ground, word: str) -> list[str]:
    """A word with a hyphen as its pieces, unless it says who is spoken of."""
    return [word] if word.casefold() in ground.words.plain else [piece for piece in word.split("-") if piece]


def _bag(ground: Ground, text: str) -> frozenset[str]:
    return frozenset(_tokens(ground, plain(text)))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(len(one | other), 1)


def _ratio(ground: Ground, one: str, other: str) -> float:
    return SequenceMatcher(None, _tokens(ground, one), _tokens(ground, other), autojunk=False).ratio()
