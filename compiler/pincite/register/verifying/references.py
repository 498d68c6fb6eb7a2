"""What the adopted words refer to: Sections, subsections, schedules, acts. Each must be there and be called what it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from pincite.register.document import Notice, Spot
from pincite.register.front import canonical
from pincite.register.verifying.ground import Ground, Said, listed, plain, quoted

CODE = "P735"


def references(ground: Ground) -> None:
    """Every reference of the adopted words, and the acts that the front matter names."""
    for notice in ground.notices:
        index = _Index(ground, notice)
        for said in ground.texts(notice):
            text = plain(said.text)
            for problem in (*_sections(ground, index, text), *_subsections(ground, index, said, text)):
                ground.say(CODE, said.place.spot, f"{said.address} {problem}", law=said.address)
            _quotations(ground, said)
        _short(ground, notice)
    _acts(ground)


class _Index:
    """What there is to refer to: places printed, Sections listed, Sections repealed."""

    def __init__(self, ground: Ground, notice: Notice) -> None:
        self.notice = notice
        self.places = {p.address for n in ground.notices for p in n.places() if p.since is not None or p.below}
        self.repealed = {
            entry.address
            for n in ground.notices
            for division in n.contents
            for entry in division.entries
            if entry.action == "repeal"
        } | {body.address for n in ground.notices for body in n.sections if body.action == "repeal"}
        self.listed = {e.address for n in ground.notices for d in n.contents for e in d.entries}
        self.printed = {body.address for n in ground.notices for body in n.sections}
        self.instruments = {n.instrument for n in ground.notices if n.contents}


def _sections(ground: Ground, index: _Index, text: str) -> Iterator[str]:
    form = ground.law.forms["section"]
    for match in re.finditer(rf"(?<![\w.$])(?:{form.pattern})(?![\w.]*\d)", text):
        instrument, section = match["instrument"], match["section"]
        if instrument not in index.instruments:
            continue
        address = canonical(f"{instrument}.{section}", ground.forms)
        whole = match[0]
        if address in index.repealed:
            yield f"refers to {whole}, which is repealed"
        elif address not in index.listed:
            yield f"refers to {whole}, and the table of contents has no such Section"
        elif address in index.printed and whole not in index.places and match["path"]:
            yield f"refers to {whole}, and {address} has no such subsection"


def _subsections(ground: Ground, index: _Index, said: Said, text: str) -> Iterator[str]:
    section = said.body.address
    for match in ground.words.subsections.finditer(text):
        for label in ground.words.label.finditer(match["labels"]):
            if f"{section}{label[0]}" not in index.places:
                yield f"refers to subsection {label[0]}, and {section} has no such subsection"
    for match in ground.words.schedule.finditer(text):
        address = f"{said.notice.instrument}.{ground.forms.schedule_word} {match['name'].upper()}"
        if address in index.repealed:
            yield f"refers to {match[0]}, which is repealed"
        elif index.notice.contents and address not in index.listed:
            yield f"refers to {match[0]}, and the table of contents has none"


def _quotations(ground: Ground, said: Said) -> None:
    """Words set as those of a statute, and none is cited for them."""
    for one in said.place.quoted:
        if one.cite is None:
            words = said.text[one.start : one.end]
            message = f"{said.address} sets {quoted(words)} as words of a statute, and cites none behind them"
            ground.say(CODE, said.place.spot, message, law=said.address)


# ---- acts ------------------------------------------------------------------------------------------------------------------


def _short(ground: Ground, notice: Notice) -> None:
    """A short name of an act that is used where no Section, or another, says which act it is."""
    used: dict[str, list[Said]] = defaultdict(list)
    meant: dict[str, set[str]] = defaultdict(set)
    for said in ground.texts(notice):
        text = plain(said.text)
        for match in ground.words.short.finditer(text):
            used[match["name"]].append(said)
        for name in {m["name"] for m in ground.words.short.finditer(text)} | set(used):
            if ground.words.meaning.format(name=name) in text:
                meant[name].add(said.body.address)
        for bare in re.findall(r"\((\w+)\)", text):
            if ground.words.meaning.format(name=bare) in text and re.search(rf"{bare} \({bare}\)", text):
                meant[bare].add(said.body.address)
    for name, places in used.items():
        loose = [said for said in places if said.body.address not in meant[name]]
        if not loose:
            continue
        sections = list(dict.fromkeys(said.address for said in loose))
        where = f"only {listed(sorted(meant[name]))} says" if meant[name] else "no Section that is printed says"
        message = f"\u201cthe {name}\u201d is used at {listed(sections)}, and {where} what it is"
        ground.say(
            CODE,
            loose[0].place.spot,
            message,
            law=loose[0].address,
            also=[(s.place.spot, s.address) for s in loose[1:]],
        )


def _acts(ground: Ground) -> None:
    """Names of acts that no act has, and names whose citation is another act's."""
    strange: dict[tuple[str, str], list[tuple[Spot, str]]] = defaultdict(list)
    for where, spot, text in _texts(ground):
        for match in ground.words.act.finditer(text):
            name = match["name"]
            if name in ground.words.acts:
                continue
            near = _near(name, ground)
            if near:
                strange[(name, near)].append((spot, where))
        for match in ground.words.named.finditer(text):
            cite = ground.words.acts.get(match["name"])
            if cite is not None and cite and not f"{match['cite']}/".startswith(f"{cite}/"):
                message = f"{where} cites the {match['name']} as {match['cite']}; it is {cite}"
                ground.say(CODE, spot, message, law=where)
    for (name, near), places in strange.items():
        at = listed(list(dict.fromkeys(where for _, where in places)))
        message = f"{quoted(name)} stands at {at}; the act is called {quoted(near)}"
        ground.say(CODE, places[0][0], message, law=places[0][1], also=places[1:])


def _texts(ground: Ground) -> Iterator[tuple[str, Spot, str]]:
    for notice in ground.notices:
        for item in notice.items:
            if item.role != "changes":
                yield f"item {item.number} of the notice on {notice.instrument}", item.spot, plain(item.words)
    for said in ground.said:
        yield said.address, said.place.spot, plain(said.text)


def _near(name: str, ground: Ground) -> str | None:
    """The act that a name most likely stands for: the one that shares most of its words."""
    own = set(name.split())
    best = max(ground.words.acts, key=lambda act: _alike(own, set(act.split())), default=None)
    return best if best is not None and _alike(own, set(best.split())) >= 0.5 else None


def _alike(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(len(one | other), 1)
