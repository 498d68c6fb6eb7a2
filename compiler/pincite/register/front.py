"""The front matter of a notice: its numbered items, the table of Sections with their actions, the list of changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.register.document import Entry, Item, Line
from pincite.register.forms import Forms


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter: its items, the table of Sections, the lines of the list of changes, and where the text begins."""

    items: tuple[Item, ...]
    table: tuple[Entry, ...]
    changes: tuple[Line, ...]
    end: int
    missing: tuple[int, ...]

    def words(self, role: str) -> str | None:
        """What the item of a role says; None if there is none."""
        return next((item.words for item in self.items if item.role == role), None)


def folded(text: str) -> str:
    """A text with its white space folded."""
    return re.sub(r"\s+", " ", text).strip()


def is_first(line: Line, forms: Forms) -> bool:
    """Whether a line is the first item of a notice."""
    match = forms.front["item"].fullmatch(line.text.strip())
    return match is not None and match["number"] == "1" and forms.items["title"].match(match["words"]) is not None


def read_front(lines: Sequence[Line], forms: Forms) -> Front:
    """The front matter: the lines up to the first that belongs to the text of the rules."""
    items: list[tuple[int, list[Line]]] = []
    end = len(lines)
    expected = 1
    missing: list[int] = []
    for index, line in enumerate(lines):
        text = line.text.strip()
        if forms.body["title"].fullmatch(text) or forms.body["instrument"].fullmatch(text):
            end = index
            break
        if forms.front["text_begins"].match(text):
            end = index + 1
            break
        match = forms.front["item"].fullmatch(text)
        number = int(match["number"]) if match else 0
        if match and expected <= number <= expected + 3:
            missing += range(expected, number)
            expected = number + 1
            items.append((number, [line]))
        elif items:
            items[-1][1].append(line)
    made = tuple(_item(number, held, forms) for number, held in items)
    table = tuple(entry for _, held in items for entry in _rows(held, forms))
    listed = next((held for (_, held), item in zip(items, made, strict=True) if item.role == "changes"), [])
    return Front(made, table, tuple(listed[1:]), end, tuple(missing))


def _item(number: int, lines: list[Line], forms: Forms) -> Item:
    first = forms.front["item"].fullmatch(lines[0].text.strip())
    words = folded(first["words"]) if first else ""
    lead = words or (folded(lines[1].text) if len(lines) > 1 else "")
    heading = forms.front["heading"].fullmatch(words)
    said = [folded(heading["words"]) if heading else words]
    said += [folded(line.text) for line in lines[1:]]
    named = heading["heading"] if heading else lead
    role = next((role for role, pattern in forms.items.items() if role != "sections" and pattern.match(named)), None)
    if role is None and (forms.front["section_head"].match(named) or not named):
        role = "sections"
    title = folded(heading["heading"]).rstrip(":") if heading else ("" if role != "sections" else named)
    return Item(number, title, "\n".join(part for part in said if part), role, lines[0].spot)


def _rows(lines: list[Line], forms: Forms) -> list[Entry]:
    rows = []
    for line in lines[1:]:
        match = forms.front["section_row"].fullmatch(folded(line.text))
        if match and match["action"].casefold() in forms.actions:
            address = canonical(match["address"], forms)
            rows.append(Entry(address, "", forms.actions[match["action"].casefold()], line.spot))
    return rows


def canonical(address: str, forms: Forms) -> str:
    """An address with the word for a schedule as the Code prints it."""
    word = forms.schedule_word
    return re.sub(rf"(?i){re.escape(word)} ([a-z])\b", lambda match: f"{word} {match[1].upper()}", folded(address))
