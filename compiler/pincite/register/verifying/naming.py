"""One thing under several names: capitals, short forms, spelling, words of a name left out or put in; old names that stay."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from pincite.register.document import Notice, Spot
from pincite.register.verifying.ground import Ground, Said, listed, plain, quoted

CODE = "P736"
_SHOWN = 6


def naming(ground: Ground) -> None:
    """Names of the adopted words that differ where they seem to mean one thing."""
    for notice in ground.notices:
        said = list(ground.texts(notice))
        names = _names(ground, said)
        _variants(ground, said, names)
        _capitals(ground, said, names)
        _stays(ground, notice, said)
    # What sibling notices have alike is said once, with its places in all of them.
    _spelling(ground, ground.said)
    _agency(ground)


def _names(ground: Ground, said: list[Said]) -> Counter[str]:
    """Runs of words with capitals, two or more, without what opens a sentence."""
    small = "|".join(sorted(ground.words.small))
    run = re.compile(rf"[A-Z][\w-]*(?: (?:(?:{small}) )?[A-Z][\w-]*)+(?![\w'])")
    out: Counter[str] = Counter()
    for one in said:
        for match in run.finditer(plain(one.text)):
            words = match[0].split()
            opens = match.start() == 0 or plain(one.text)[: match.start()].rstrip()[-1:] in ".:;"
            while words and (words[0] in ground.words.openers or words[0] in ground.words.small):
                words = words[1:]
            if opens and len(words) > 1 and words[1] in ground.words.small:
                words = words[1:]
                while words and words[0] in ground.words.small:
                    words = words[1:]
            if len(words) > 1 and not match[0].isupper() and not ground.words.act.search(" ".join(words)):
                out[" ".join(words)] += 1
    return out


def _variants(ground: Ground, said: list[Said], names: Counter[str]) -> None:
    """Names that end alike and differ in a word or two of three or more, or in a short form of the last word."""
    groups: list[set[str]] = []
    for one, other in combinations(sorted(names), 2):
        if _same_thing(one.split(), other.split()):
            joined = [group for group in groups if one in group or other in group]
            merged = {one, other}.union(*joined)
            groups = [group for group in groups if group not in joined] + [merged]
    for group in groups:
        ordered = sorted(group, key=lambda name: (-names[name], name))
        where = {name: _where(said, name) for name in ordered}
        told = listed([f"{quoted(name, 20)} ({_short(where[name])})" for name in ordered])
        spots = [(s.place.spot, f"{s.address}: {name}") for name in ordered for s in where[name][:1]]
        if len(spots) > 1:
            message = f"what may be one thing has {len(ordered)} names: {told}"
            ground.say(CODE, spots[0][0], message, law=where[ordered[0]][0].address, also=spots[1:])


def _same_thing(one: list[str], other: list[str]) -> bool:
    a, b = {_stem(w) for w in one}, {_stem(w) for w in other}
    if one[:-1] == other[:-1] and _shortened(one[-1], other[-1]):
        return True
    if _stem(one[-1]) != _stem(other[-1]) or min(len(one), len(other)) < 3:
        return False
    return len(a & b) >= 3 and len(a ^ b) <= 2


def _shortened(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 3 and len(long) > len(short) + 2 and long.lower().startswith(short.lower())


def _stem(word: str) -> str:
    return word.casefold().removesuffix("s")


def _capitals(ground: Ground, said: list[Said], names: Counter[str]) -> None:
    """A name that is printed with capitals in one place and without in another."""
    told_of: set[tuple[str, str]] = set()  # place and spelling, each told once, in the longest name
    for name in sorted(names, key=lambda name: (-len(name), name)):
        if names[name] < 2:
            continue
        pattern = re.compile(rf"\b{re.escape(name)}(?!\w)", re.IGNORECASE)
        forms: dict[str, list[Said]] = defaultdict(list)
        for one in said:
            for match in pattern.finditer(plain(one.text)):
                forms[match[0]].append(one)
        odd = {
            f for f in forms if f != name and not f.isupper() and any((s.address, f) not in told_of for s in forms[f])
        }
        told_of |= {(s.address, piece) for f in odd for s in forms[f] for piece in _pieces(f)}
        if not odd:
            continue
        told = listed([f"{quoted(f)} ({_short(forms[f])})" for f in sorted(forms, key=lambda f: -len(forms[f]))])
        first = forms[min(odd)][0]
        others = [(s.place.spot, s.address) for form in sorted(odd) for s in forms[form][1:_SHOWN]]
        ground.say(CODE, first.place.spot, f"one name has several spellings: {told}", law=first.address, also=others)


def _pieces(name: str) -> list[str]:
    """A name and every run of its words."""
    words = name.split()
    return [" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)]


def _spelling(ground: Ground, said: list[Said]) -> None:
    """Words written in one, with a hyphen, and apart."""
    forms: dict[str, dict[str, list[Said]]] = defaultdict(lambda: defaultdict(list))
    singles = {w.casefold() for one in said for w in re.findall(r"\b[\w-]+\b", plain(one.text))}
    small = ground.forms.grammar["prepositions"] | ground.forms.grammar["determiners"]  # "at test" is no "attest"
    joined = {w.replace("-", "") for w in singles if "-" in w} | {w for w in singles if len(w) > 5}
    for one in said:
        words = re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*|[^\sA-Za-z]", plain(one.text))
        for n, word in enumerate(words):
            low = word.casefold()
            if low.replace("-", "") in joined and word[0].isalpha():
                forms[low.replace("-", "")][low].append(one)
            for size in (2, 3):
                piece = words[n : n + size]
                solid = "".join(piece).casefold()
                apart = len(piece) == size and all(p.isalpha() for p in piece) and piece[0].casefold() not in small
                if apart and solid in joined:
                    forms[solid][" ".join(piece).casefold()].append(one)
    for solid in sorted(forms):
        kinds = forms[solid]
        if len(kinds) < 2:
            continue
        ordered = sorted(kinds, key=lambda form: -len(kinds[form]))
        told = listed([f"{quoted(form)} ({_short(kinds[form])})" for form in ordered])
        first = kinds[ordered[-1]][0]
        ground.say(CODE, first.place.spot, f"one word is written in several ways: {told}", law=first.address)


def _agency(ground: Ground) -> None:
    """Names in the notices that are almost that of their agency."""
    odd: dict[tuple[str, str], list[Spot]] = defaultdict(list)
    for notice in ground.notices:
        for name, spot in _almost(ground, notice):
            odd[_as_name(ground, name), _as_name(ground, notice.agency)].append(spot)
    for (name, agency), spots in odd.items():
        times = f", in {len(spots)} places" if len(spots) > 1 else ""
        message = f"{quoted(name)} stands where the agency is called {quoted(agency)}{times}"
        ground.say(CODE, spots[0], message, also=[(spot, name) for spot in spots[1:]])


def _as_name(ground: Ground, name: str) -> str:
    """A name as it stands in a sentence, whether it is printed in capitals or not."""
    if not name.isupper():
        return name
    return " ".join(word.lower() if word.lower() in ground.words.small else word.capitalize() for word in name.split())


def _almost(ground: Ground, notice: Notice) -> Iterator[tuple[str, Spot]]:
    """Names of a notice that have all words of its agency's name but one or two, and where they stand."""
    own = notice.agency.casefold().split()
    if len(own) < 3:
        return
    pattern = re.compile(
        rf"{re.escape(own[0])}(?: \w+){{{max(len(own) - 3, 1)},{len(own)}}} {re.escape(own[-1])}", re.I
    )
    first, last = notice.spot.line, max((body.spot.line for body in notice.sections), default=notice.spot.line)
    for number in range(first, last + 1):
        for match in pattern.finditer(plain(ground.lines[number - 1])):
            words = match[0].casefold().split()
            if words != own and set(words) <= set(own) | {"the"} and len(set(own) - set(words)) <= 2:
                yield match[0], Spot(0, number)


def _stays(ground: Ground, notice: Notice, said: list[Said]) -> None:
    """Words that the notice replaces in several places and that stay in others."""
    replaced: dict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    for change in notice.changes():
        old, new = plain(change.before).strip(), plain(change.since).strip()
        if old and new and old != new and len(old.split()) <= 5 and len(old) > 1 and old.casefold() != new.casefold():
            count[old.casefold()] += 1
            replaced[old.casefold()].add(new)
    for old in sorted(count):
        if count[old] < 2 or not old[0].isalpha():
            continue
        left = [s for s in said if re.search(rf"(?<![\w-]){re.escape(old)}(?![\w-])", plain(s.text), re.IGNORECASE)]
        if 0 < len(left) <= _SHOWN:
            new = listed([quoted(words) for words in sorted(replaced[old])][:3])
            message = f"{quoted(old)} is replaced in {count[old]} places of the notice (by {new}), and stays at {_short(left)}"
            ground.say(
                CODE,
                left[0].place.spot,
                message,
                law=left[0].address,
                also=[(s.place.spot, s.address) for s in left[1:]],
            )


def _where(said: list[Said], name: str) -> list[Said]:
    pattern = re.compile(rf"\b{re.escape(name)}(?!\w)".replace(r"\ ", r"(?:'s)? "))
    return [one for one in said if pattern.search(plain(one.text))]


def _short(places: list[Said]) -> str:
    """Addresses in a few words."""
    names = list(dict.fromkeys(one.address for one in places))
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
