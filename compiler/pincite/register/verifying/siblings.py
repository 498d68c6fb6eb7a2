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


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of one provision in whose place its sibling has others, or none.

    `only` is the address that has a sentence without a counterpart; `other` is then the address that has it not.
    """

    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    sentence: str = field(compare=False)
    has: str = field(compare=False)
    other: str = field(compare=False)
    only: str | None = None  # the address that alone has the sentence


Pair = tuple[Said, Said, list[Difference]]


def siblings(ground: Ground) -> None:
    """The parallel provisions of the notices of a file, number by number and word by word; what is alike is said once."""
    every: list[Pair] = []
    for one, other in combinations(ground.notices, 2):
        if one.instrument == other.instrument:
            continue
        pairs = list(_parallel(ground, list(ground.texts(one)), list(ground.texts(other))))
        listed_ = [(a, b, list(_differences(ground, a, b))) for a, b in pairs]
        usual = _usual(ground, one, other, listed_)
        every += [(a, b, [d for d in differences if d not in usual]) for a, b, differences in listed_]
        _borrowed(ground, pairs)
        _headed(ground, pairs)
    for family in _families(every):
        _told_of(ground, family)


def _usual(ground: Ground, one: Notice, other: Notice, pairs: list[Pair]) -> set[Difference]:
    """Other words that an instrument has throughout: told once, with some of their places."""
    count = Counter(d for _, _, differences in pairs for d in differences if d.only is None)
    usual = {d for d, times in count.items() if times >= _USUAL}
    for swap in (d for d in count if d in usual):
        at = [(a, b) for a, b, differences in pairs if swap in differences]
        message = (
            f"{one.instrument} has {swap.has} where {other.instrument} has {swap.other}, in {count[swap]} parallel "
            f"places: {', '.join(f'{a.address} and {b.address}' for a, b in at[:3])}"
        )
        ground.say(
            CODE, at[0][0].place.spot, message, law=at[0][0].address, also=[(at[0][1].place.spot, at[0][1].address)]
        )
    return usual


def _families(pairs: list[Pair]) -> list[list[Pair]]:
    """The pairs that belong together: those of provisions that say almost the same in more than two instruments."""
    families: list[list[Pair]] = []
    for pair in pairs:
        names = {pair[0].address, pair[1].address}
        joined = [family for family in families if any({a.address, b.address} & names for a, b, _ in family)]
        merged = [one for family in joined for one in family] + [pair]
        families = [family for family in families if family not in joined] + [merged]
    return families


def _told_of(ground: Ground, family: list[Pair]) -> None:
    """What differs in a family of provisions, each difference once with the places on both sides."""
    said = {one.address: one for a, b, _ in family for one in (a, b)}
    sides: dict[frozenset[tuple[str, ...]], tuple[Difference, dict[str, None], dict[str, None]]] = {}
    alone: dict[tuple[str, ...], tuple[Difference, dict[str, None], dict[str, None]]] = {}
    clauses: dict[str, None] = {}
    for a, b, differences in family:
        for d in differences:
            if d.only is not None:
                _, have, lack = alone.setdefault(d.mine, (d, {}, {}))
                have[d.only], lack[d.other] = None, None
                continue
            known, left, right = sides.setdefault(frozenset((d.mine, d.theirs)), (d, {}, {}))
            mine, theirs = (left, right) if known.mine == d.mine else (right, left)
            mine[a.address], theirs[b.address] = None, None
    for d, have, lack in alone.values():
        clauses[f"{_have(list(have))} {d.has}, and {_have(list(lack))} no such sentence"] = None
    for d, left, right in sides.values():
        clauses[f"{_have(list(left))} {d.has} where {_have(list(right))} {d.other} ({quoted(d.sentence)})"] = None
    if not clauses:
        return
    differ = {address for d, left, right in sides.values() for address in (*left, *right)}
    differ |= {address for _, have, lack in alone.values() for address in (*have, *lack)}
    places = [one for one in said.values() if one.address in differ]
    message = f"{listed([one.address for one in places])} say almost the same, and differ: {'; '.join(clauses)}"
    first, *others = places
    ground.say(CODE, first.place.spot, message, law=first.address, also=[(o.place.spot, o.address) for o in others])


def _have(addresses: list[str]) -> str:
    return f"{listed(addresses)} {'has' if len(addresses) == 1 else 'have'}"


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


def _differences(ground: Ground, one: Said, other: Said) -> Iterator[Difference]:
    mine, theirs = _sentences(one.text), _sentences(other.text)
    taken: set[int] = set()
    for sentence in mine:
        near = [(_ratio(ground, sentence, s), n) for n, s in enumerate(theirs)]
        best, at = max(near, default=(0.0, -1))
        if best >= _SENTENCE:
            taken.add(at)
            yield from _compared(ground, sentence, theirs[at])
        elif _numbers(ground, sentence):
            yield _only(ground, one, other, sentence)
    for n, sentence in enumerate(theirs):
        if n not in taken and _numbers(ground, sentence):
            yield _only(ground, other, one, sentence)


def _only(ground: Ground, said: Said, other: Said, sentence: str) -> Difference:
    words = tuple(word for word in _tokens(ground, sentence) if word not in ground.words.slight)
    return Difference(words, (), sentence, quoted(sentence, 24), other.address, said.address)


def _compared(ground: Ground, mine: str, theirs: str) -> Iterator[Difference]:
    """What differs in two sentences that are almost the same: numbers always, words where they are few."""
    a, b = _numbers(ground, mine), _numbers(ground, theirs)
    if sorted(a) != sorted(b):
        yield Difference(("numbers", *a), ("numbers", *b), mine, _told(a), _told(b))
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
            swaps.append(Difference(before, after, mine, _text(gone), _text(come)))
    if sum(max(len(swap.mine), len(swap.theirs)) for swap in swaps) <= _FEW:
        slight = ground.words.slight
        yield from (s for s in swaps if any(len(w) > 3 and w not in slight for w in (*s.mine, *s.theirs)))


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
