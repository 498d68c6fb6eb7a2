"""The words of one place under a notice that lasts: the old ones end with it, the new ones stand beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pincite.ir.resolved import Passage
from pincite.ir.resolved import Place as Held
from pincite.register.document import Mark, Place
from pincite.register.rulelines import Block, Edits, below, blocks, indent_of, moved_in, quotations
from pincite.register.skeleton import barred
from pincite.register.standing import CARRIED, WAITS, Standing
from pincite.source import fold

Pair = tuple[str | None, str | None, bool]  # old words, new words, whether they are those of a table


def pairs_of(place: Place) -> list[Pair]:
    """What changes at a place: its words, then its tables, the struck ones beside the new ones in order."""
    out: list[Pair] = [] if place.before == place.since else [(place.before, place.since, False)]
    struck = [table.words for table in place.tables if table.mark is Mark.STRUCK]
    added = [table.words for table in place.tables if table.mark is Mark.ADDED]
    for n in range(max(len(struck), len(added))):
        out.append((struck[n] if n < len(struck) else None, added[n] if n < len(added) else None, True))
    return out


class Rewording:
    """Enters the words of places into rules."""

    def __init__(self, rules: Standing) -> None:
        self.rules = rules
        self.action = rules.action

    def words(self, place: Place, held: Held | None) -> None:
        """The words and tables of one place."""
        if held is None:
            return
        open_ = self.rules.open(held)
        taken: list[Passage] = []
        for old, new, table in pairs_of(place):
            if self._entered(held, new):
                continue
            passage = self._passage(place, open_, old, table)
            if passage is not None and passage not in taken:
                taken += [passage, *self._corrected(open_, passage)]
                self._change(place, held, passage, new)
            elif old is None and new is not None:
                self._add(place, held, new)

    def _entered(self, held: Held, new: str | None) -> bool:
        """Whether this action has been entered at a place: its words, or that words end with it."""
        if new is None:
            return any(p.term.until == self.action for p in held.passages)
        words = fold(new)
        return any(p.term.since == self.action and fold("\n".join(p.paragraphs)) == words for p in held.passages)

    def _passage(self, place: Place, listed: list[Passage], old: str | None, table: bool) -> Passage | None:
        """The words in force that a change is made to: those that the notice prints as the old ones."""
        if old is not None:
            for passage in reversed(listed):
                if passage.held and fold("\n".join(passage.paragraphs)) == fold(old):
                    return passage
        if not listed or (old is None and (table or place.lost is None)):
            return None
        passage = listed[-1] if table or place.label == "closing" else listed[0]
        found = self.rules.found
        if passage.term.since == self.action:
            message = f"{place.address} holds other words since {self.action} than the notice prints"
            found.add("P731", passage.span, message, law=place.address)
            return None
        if old is not None and passage.held:
            message = f"the words in force at {place.address} are not those that the notice prints as the old ones"
            help = "compare the notice, these words and the action before; the old words stay as they are entered here"
            found.add("P731", passage.span, message, help=help, law=place.address)
        return passage

    def _corrected(self, listed: list[Passage], passage: Passage) -> Iterator[Passage]:
        """The words that stand under those of a correction: they end with them."""
        base = self.rules.corrects.get(passage.term.since or "")
        if base is None:
            return
        yield from (p for p in listed if p is not passage and p.term.since in (base, None))

    def _change(self, place: Place, held: Held, passage: Passage, new: str | None) -> None:
        edits = self.rules.edits_of(held)
        for under in self._corrected(self.rules.open(held), passage):
            head = self._period(edits.lines, under)
            if head is not None:
                edits.replace(head, head + 1, [f"{edits.lines[head].rstrip()} until {self.action}"])
            else:
                self._ended(held, edits, under)
        head = self._period(edits.lines, passage)
        if head is not None:
            self._versioned(place, edits, head, new)
        else:
            self._plain(place, held, edits, passage, new)

    def _period(self, lines: list[str], passage: Passage) -> int | None:
        """The line of the period of its own that words stand under; None where they have none."""
        start = passage.span.line - 1
        head = start
        while head > 0 and (not lines[head].strip() or indent_of(lines[head]) >= indent_of(lines[start])):
            head -= 1
        under = indent_of(lines[start]) and lines[head].lstrip().startswith(("since ", "until ", "during "))
        return head if under else None

    def _versioned(self, place: Place, edits: Edits, head: int, new: str | None) -> None:
        """Words that stand under a period of their own: the period ends, and one that is like it follows."""
        lines, pad = edits.lines, indent_of(edits.lines[head])
        start, end = below(lines, head)
        edits.replace(head, head + 1, [f"{lines[head].rstrip()} until {self.action}"])
        if new is None:
            self.rules.step(place.address, "words end with this action")
            return
        inner = blocks(lines, start, end)
        rules = [block for block in inner if block.is_logic]
        copied = rules if rules and place.address not in self.rules.alone else []
        said: list[str] = []
        for block in copied:
            said += ["", *lines[block.start : block.end]]
        outer = self._shares(lines, head)
        self._since(place, edits, end, pad, new, said, bool(copied) or (outer and not rules))

    def _shares(self, lines: list[str], head: int) -> bool:
        """Whether rules stand beside a period, under the same place."""
        pad = indent_of(lines[head])
        top = head
        while top > 0 and (not lines[top - 1].strip() or indent_of(lines[top - 1]) >= pad > 0):
            top -= 1
        end = head
        while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) >= pad):
            end += 1
        return pad > 0 and any(block.is_logic for block in blocks(lines, top, end))

    def _ended(self, held: Held, edits: Edits, passage: Passage) -> None:
        """Words without a period that end: they are put under one."""
        lines, start, end = edits.lines, passage.span.line - 1, passage.span.end_line
        pad = indent_of(lines[start])
        old = barred("\n".join(passage.paragraphs), pad + 2) if passage.held else moved_in(lines[start:end], 2)
        edits.replace(start, end, [f"{' ' * pad}until {self.action}", *old])

    def _plain(self, place: Place, held: Held, edits: Edits, passage: Passage, new: str | None) -> None:
        """Words without a period: they are put under one, with what was said of them; rules that fit stay for both."""
        lines = edits.lines
        inner = blocks(lines, *self.rules.body(held))
        start, end = passage.span.line - 1, passage.span.end_line
        pad = indent_of(lines[start])
        own = next(n for n, block in enumerate(inner) if block.start <= start < block.end)
        several = sum(1 for block in inner if block.is_text or block.is_period) > 1
        near, taken = True, []
        for block in inner[own + 1 :]:
            near = near and (block.is_mark or block.is_class)
            if self._goes(place, lines, block, new, near, several):
                taken.append(block)
        if any(block.is_logic for block in taken):  # rules of one place rest on each other: they end together
            taken = [block for block in inner if block in taken or block.is_logic]
        kept = [block for block in inner if block.is_logic and block not in taken]
        words = "\n".join(passage.paragraphs)
        old = barred(words, pad + 2) if passage.held else moved_in(lines[start:end], 2)
        until = [f"{' ' * pad}until {self.action}", *old]
        for block in taken:
            gap = [""] if block.is_logic else []
            until += [*gap, *moved_in(lines[block.start : block.end], 2)]
            edits.replace(block.start, block.end, [])
        edits.replace(start, end, until)
        if new is None:
            self.rules.step(place.address, "words end with this action")
            return
        gone = any(block.is_logic for block in taken)
        self._since(place, edits, end, pad, new, [], bool(kept) and not gone)

    def _goes(self, place: Place, lines: list[str], block: Block, new: str | None, near: bool, several: bool) -> bool:
        """Whether a block belongs to the old words alone: what is said of them, and what quotes words that are gone."""
        if not (block.is_mark or block.is_class or block.is_logic):
            return False
        if new is None:
            return near
        quoted = quotations(lines, block)
        if block.is_mark or (block.is_class and not quoted):
            return near or not several
        if block.is_logic and place.address in self.rules.alone:
            return True
        return any(fold(words) not in fold(new) for words in quoted) and not several

    def _since(self, place: Place, edits: Edits, at: int, pad: int, new: str, said: list[str], fits: bool) -> None:
        waits = [] if fits else [f"{' ' * (pad + 2)}pending since {self.action}"]
        edits.insert(at, [f"{' ' * pad}since {self.action}", *barred(new, pad + 2), *waits, *said])
        if fits:
            self.rules.out.carried.append(place.address)
        self.rules.step(place.address, f"new words; {CARRIED if fits else WAITS}")

    def _add(self, place: Place, held: Held, new: str) -> None:
        """Words at a place that had none of their own."""
        edits = self.rules.edits_of(held)
        start, end = self.rules.body(held)
        inner = blocks(edits.lines, start, end)
        texts = [block for block in inner if block.is_text or block.is_period]
        at = texts[-1].end if texts else start
        pad = self.rules.pad(held)
        if place.lost is not None and not texts:
            reason = json.dumps(fold(place.lost).replace('"', "'"), ensure_ascii=False)
            edits.insert(at, [f"{' ' * pad}until {self.action}", f"{' ' * (pad + 2)}not held because {reason}"])
        self._since(place, edits, at, pad, new, [], fits=False)
