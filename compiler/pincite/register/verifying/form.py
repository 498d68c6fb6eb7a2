"""The form of the adopted words: sentences that do not end, lists without their `and`, doubled words, signs that do not pair."""

from __future__ import annotations

import re
from collections import defaultdict

from pincite.register.document import Place
from pincite.register.verifying.ground import Ground, Said, listed, plain, quoted

CODE = "P739"
_ENDS = re.compile(r"[.:;,?!]$|[.:;,][\"')\]]+$|[\])]$")


def form(ground: Ground) -> None:
    """What is wrong with how the adopted words are written."""
    for said in ground.said:
        text = plain(said.text)
        for problem in _problems(said.place, text):
            ground.say(CODE, said.place.spot, f"{said.address}: {problem}", law=said.address)
        _list(ground, said)
    for notice in ground.notices:
        _counted(ground, list(ground.texts(notice)))


def _problems(place: Place, text: str) -> list[str]:
    out = []
    for match in re.finditer(r"\b(\w+) \1\b", text, re.IGNORECASE):
        if not match[1].isdigit() and match[1].casefold() not in ("that", "had"):
            out.append(f"a word stands twice: {quoted(match[0])}")
    for opening, closing in ("()", "[]"):
        if text.count(opening) != len(re.sub(rf"(?<!\S)\w{{1,2}}\{closing}", "", text).split(closing)) - 1:
            out.append(f"the brackets {opening}{closing} do not pair")
    if len(re.findall(r'(?<!\d)"', text)) % 2:
        out.append("the quotation marks do not pair")
    for match in re.finditer(r"\S*[a-z][.,;:](?=[A-Z])\S*|\S+ [,;:.](?= |$)|[,;:.]{2,}", text):
        out.append(f"a space or a sign is wrong: {quoted(match[0])}")
    for match in re.finditer(r"[^\w\s.,;:?!'\"()\[\]/%$&#*+=\u00a7\u2010-\u2015\u00b0-]", text):
        out.append(f"the sign {match[0]} stands in the text")
    closes = place.below or place.tables
    if not closes and len(text.split()) > 6 and not _ENDS.search(text) and not re.search(r" (and|or)$", text):
        out.append(f"the sentence does not end: {quoted(' '.join(text.split()[-6:]))}")
    return out


def _list(ground: Ground, said: Said) -> None:
    """Items that end with a semicolon or comma: the last but one carries the conjunction, and no other."""
    items = [(place, plain(place.since)) for place in said.place.below if place.since]
    words = "|".join(ground.words.conjunctions)
    joined = [n for n, (_, text) in enumerate(items) if re.search(rf"[;,] ?(?:{words})$", text)]
    open_ = [n for n, (_, text) in enumerate(items) if re.search(rf"[;,](?: ?(?:{words}))?$", text)]
    if len(open_) < 2 or len(items) < 3:
        return
    last = len(items) - 2
    early = [items[n][0].address for n in joined if n < last]
    if early:
        message = f"{said.address}: the items of a list are joined before the last but one already: at {listed(early)}"
        ground.say(CODE, items[joined[0]][0].spot, message, law=said.address)
    elif last in open_ and last not in joined:
        message = f"{said.address}: the list does not say whether its items are joined by and or by or"
        ground.say(CODE, items[last][0].spot, message, law=said.address)


def _counted(ground: Ground, said: list[Said]) -> None:
    """One measure written with figures in one place and in words, or with another sign, in another."""
    spelled = "|".join(sorted(ground.words.numbers, key=len, reverse=True))
    for measure in ground.words.measures:
        forms: dict[tuple[str, str], list[Said]] = defaultdict(list)
        for one in said:
            for match in re.finditer(
                rf"\b(?P<n>\d+(?:\.\d+)?|{spelled})(?P<gap>[ -]?)(?P<m>{measure})(?!\w)", plain(one.text), re.I
            ):
                kind = "figures" if match["n"][0].isdigit() else "words"
                forms[kind, match["m"].casefold().removesuffix("s")].append(one)
        if len(forms) < 2:
            continue
        ordered = sorted(forms, key=lambda key: -len(forms[key]))
        told = listed([f"in {kind} with {quoted(m)} ({_short(forms[kind, m])})" for kind, m in ordered])
        first = forms[ordered[-1]][0]
        ground.say(CODE, first.place.spot, f"one measure is written in several ways: {told}", law=first.address)


def _short(places: list[Said]) -> str:
    names = list(dict.fromkeys(one.address for one in places))
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
