"""A notice into rule files: each place that it changes gets its new words beside the old, which end with its action."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pincite.diagnostics import Found
from pincite.ir.resolved import Passage, Program
from pincite.ir.resolved import Place as Held
from pincite.jurisdiction import Jurisdiction
from pincite.register.document import Body, Mark, Notice, Place
from pincite.register.forms import Forms
from pincite.register.rulelines import Block, Edits, below, blocks, indent_of, moved_in, quotations
from pincite.register.skeleton import barred, place_lines, rule_files, section_file
from pincite.source import Source, Span, fold

WAITS = "its rules wait to be encoded"
CARRIED = "its rules are carried over and wait for review"


@dataclass(frozen=True, slots=True)
class Step:
    """What was done at an address, in a few words."""

    address: str
    done: str


@dataclass(slots=True)
class Amended:
    """Rule files after a notice: those that change, by path; what was done; whose rules were carried over."""

    files: dict[str, str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)


def amend(
    notice: Notice,
    program: Program,
    sources: Mapping[str, Source],
    folder: str,
    law: Jurisdiction,
    forms: Forms,
    found: Found,
    alone: frozenset[str] = frozenset(),
) -> Amended:
    """The rule files of a folder with a notice entered.

    `program` is what they say now. `alone` are addresses whose rules do not fit the new words and end with the old ones.
    """
    return _Amending(notice, program, sources, folder, law, forms, found, alone).done()


class _Amending:
    """One notice while it is entered."""

    def __init__(
        self,
        notice: Notice,
        program: Program,
        sources: Mapping[str, Source],
        folder: str,
        law: Jurisdiction,
        forms: Forms,
        found: Found,
        alone: frozenset[str],
    ) -> None:
        self.notice, self.folder, self.law, self.forms, self.found = notice, folder, law, forms, found
        self.action = notice.register or ""
        self.sources, self.alone = sources, alone
        self.held = {place.address.text: place for place in program.places.values()}
        self.edits: dict[str, Edits] = {}
        self.out = Amended()
        self.moved: list[tuple[str, str]] = []  # new address, old address: labels that the notice changes

    def done(self) -> Amended:
        """Enter every Section, then hand over what has changed."""
        fresh = rule_files(self.notice, self.law, self.forms)
        for body in self.notice.sections:
            if body.address in self.held:
                self._section(body)
            else:
                path = f"{self.folder}/{section_file(body, self.law, self.forms)}"
                if path in self.sources:
                    self._say(body, f"{path} is there and does not hold {body.address}; enter the Section by hand")
                    continue
                self.out.files[path] = fresh[PurePosixPath(path).name]
                self._step(body.address, f"entered whole; {WAITS}")
        for path, edits in self.edits.items():
            if edits.made:
                self.out.files[path] = "\n".join(edits.done())
        return self.out

    # ---- Sections and places -----------------------------------------------------------------------------------------

    def _section(self, body: Body) -> None:
        held = self.held[body.address]
        if body.action == "repeal":
            if self._end(held):
                self._step(body.address, "repealed: it ends with this action")
            return
        self.moved = list(self._relabelled(body.place))
        for new, old in self.moved:
            self._relabel(new, old)
        self._place(body.place, None)

    def _relabelled(self, top: Place) -> Iterator[tuple[str, str]]:
        """The places whose label changes, that are entered under their old label."""
        for place in top.walk():
            if place.old_label is None:
                continue
            head, _, tail = place.address.rpartition(place.label)
            old = f"{head}{place.old_label}{tail}"
            known = self.held.get(place.address)
            done = known is not None and any(until == self.action for _, until in known.formerly)
            if old in self.held and not done:
                yield place.address, old

    def _there(self, address: str) -> str | None:
        """The address under which a place of the notice is entered so far; None if it is not."""
        for new, old in self.moved:
            if address == new or address.startswith((f"{new}(", f"{new}.", f"{new} ")):
                return old + address[len(new) :]
        for _, old in self.moved:
            if address == old or address.startswith((f"{old}(", f"{old}.", f"{old} ")):
                return None
        return address

    def _relabel(self, new: str, old: str) -> None:
        held = self.held[old]
        edits, line = self._edits(held), held.span.line - 1
        written = edits.lines[line]
        before, after = (a.rstrip(").").rpartition("(")[2].rpartition(".")[2] for a in (old, new))
        pad = " " * (indent_of(written) + 2)
        edits.replace(
            line, line + 1, [written.replace(before, after, 1), f"{pad}formerly ({before}) until {self.action}"]
        )
        self._step(new, f"was {old}; citations of {old} in these rules must be looked at")

    def _place(self, place: Place, before: Place | None, above: Place | None = None) -> None:
        """Enter a place and those below it; `before` is the place that precedes it at its level."""
        there = self._there(place.address)
        held = self.held.get(there) if there is not None else None
        if place.label == "closing" and above is not None:
            self._words(place, self.held.get(self._there(above.address) or ""))
            return
        if held is None:
            if above is not None and any(p.since is not None for p in place.walk()):
                self._new(place, above)
            return
        if self._is_gone(place):
            if self._end(held):
                self._step(place.address, "repealed: it ends with this action")
            return
        self._words(place, held)
        last: Place | None = None
        for child in place.below:
            self._place(child, last, place)
            last = child

    def _is_gone(self, place: Place) -> bool:
        return all(p.since is None for p in place.walk()) and place.before is not None

    # ---- ends and beginnings --------------------------------------------------------------------------------------------

    def _end(self, held: Held) -> bool:
        """End a place with everything below it; False where it has ended already."""
        if held.term.until is not None:
            return False
        edits, line = self._edits(held), held.span.end_line - 1
        if not edits.lines[line].strip():
            line = held.span.line - 1
        edits.replace(line, line + 1, [f"{edits.lines[line].rstrip()} until {self.action}"])
        return True

    def _new(self, place: Place, above: Place) -> None:
        """Put a new place behind the one that precedes it and is held, else before those below its parent."""
        parent = self.held.get(self._there(above.address) or "")
        if parent is None:
            return
        edits = self._edits(parent)
        start, end = self._body(parent)
        at, first = None, False
        for other in above.below:
            known = self.held.get(self._there(other.address) or "")
            if other is place:
                break
            if known is not None and other.label != "closing":
                at = below(edits.lines, known.span.line - 1)[1]
        if at is None:
            children = [
                known.span.line - 1
                for other in above.below
                if (known := self.held.get(self._there(other.address) or "")) is not None and other.label != "closing"
            ]
            first = bool(children)
            at = min(children) if children else end
        depth = indent_of(edits.lines[start]) if start < end else 0
        written = list(place_lines(self.notice, place, depth))
        edits.insert(at, [*written[1:], ""] if first else written)
        self._step(place.address, f"new; {WAITS}")

    # ---- words ----------------------------------------------------------------------------------------------------------

    def _words(self, place: Place, held: Held | None) -> None:
        """The words and tables of one place."""
        if held is None:
            return
        open_ = [p for p in held.passages if p.term.until is None and p.term.during is None]
        taken: list[Passage] = []
        pairs = [] if place.before == place.since else [(place.before, place.since, False)]
        struck = [table.words for table in place.tables if table.mark is Mark.STRUCK]
        added = [table.words for table in place.tables if table.mark is Mark.ADDED]
        count = max(len(struck), len(added))
        pairs += [
            (struck[n] if n < len(struck) else None, added[n] if n < len(added) else None, True) for n in range(count)
        ]
        for old, new, table in pairs:
            if self._entered(held, new):
                continue
            passage = self._passage(place, open_, old, table)
            if passage is not None and passage not in taken:
                taken.append(passage)
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
            for passage in listed:
                if passage.held and fold("\n".join(passage.paragraphs)) == fold(old):
                    return passage
        if not listed or (old is None and (table or place.lost is None)):
            return None
        passage = listed[-1] if table or place.label == "closing" else listed[0]
        if passage.term.since == self.action:
            message = f"{place.address} holds other words since {self.action} than the notice prints"
            self.found.add("P731", passage.span, message, law=place.address)
            return None
        if old is not None and passage.held:
            message = f"the words in force at {place.address} are not those that the notice prints as the old ones"
            help = "compare the notice, these words and the action before; the old words stay as they are entered here"
            self.found.add("P731", passage.span, message, help=help, law=place.address)
        return passage

    def _change(self, place: Place, held: Held, passage: Passage, new: str | None) -> None:
        edits = self._edits(held)
        lines, start = edits.lines, passage.span.line - 1
        head = start
        while head > 0 and (not lines[head].strip() or indent_of(lines[head]) >= indent_of(lines[start])):
            head -= 1
        pad = indent_of(lines[start])
        if pad and lines[head].lstrip().startswith(("since ", "until ", "during ")):
            self._versioned(place, edits, head, new)
        else:
            self._plain(place, held, edits, passage, new, pad)

    def _versioned(self, place: Place, edits: Edits, head: int, new: str | None) -> None:
        """Words that stand under a period of their own: the period ends, and one that is like it follows."""
        lines, pad = edits.lines, indent_of(edits.lines[head])
        start, end = below(lines, head)
        edits.replace(head, head + 1, [f"{lines[head].rstrip()} until {self.action}"])
        if new is None:
            self._step(place.address, "words end with this action")
            return
        inner = blocks(lines, start, end)
        rules = [block for block in inner if block.is_logic]
        copied = rules if rules and place.address not in self.alone else []
        said: list[str] = []
        for block in copied:
            said += ["", *lines[block.start : block.end]]
        outer = self._shares(lines, edits, head)
        self._since(place, edits, end, pad, new, said, bool(copied) or (outer and not rules))

    def _shares(self, lines: list[str], edits: Edits, head: int) -> bool:
        """Whether rules stand beside a period, under the same place."""
        pad = indent_of(lines[head])
        top = head
        while top > 0 and (not lines[top - 1].strip() or indent_of(lines[top - 1]) >= pad > 0):
            top -= 1
        end = head
        while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) >= pad):
            end += 1
        return pad > 0 and any(block.is_logic for block in blocks(lines, top, end))

    def _plain(self, place: Place, held: Held, edits: Edits, passage: Passage, new: str | None, pad: int) -> None:
        """Words without a period: they are put under one, with what was said of them; rules that fit stay for both."""
        lines = edits.lines
        inner = blocks(lines, *self._body(held))
        start, end = passage.span.line - 1, passage.span.end_line
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
            self._step(place.address, "words end with this action")
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
        if block.is_logic and place.address in self.alone:
            return True
        return any(fold(words) not in fold(new) for words in quoted) and not several

    def _since(self, place: Place, edits: Edits, at: int, pad: int, new: str, said: list[str], fits: bool) -> None:
        waits = [] if fits else [f"{' ' * (pad + 2)}pending since {self.action}"]
        edits.insert(at, [f"{' ' * pad}since {self.action}", *barred(new, pad + 2), *waits, *said])
        if fits:
            self.out.carried.append(place.address)
        self._step(place.address, f"new words; {CARRIED if fits else WAITS}")

    def _add(self, place: Place, held: Held, new: str) -> None:
        """Words at a place that had none of their own."""
        edits = self._edits(held)
        start, end = self._body(held)
        inner = blocks(edits.lines, start, end)
        texts = [block for block in inner if block.is_text or block.is_period]
        at = texts[-1].end if texts else start
        labelled = held.kind in ("item", "definition", "paragraph")
        pad = indent_of(edits.lines[held.span.line - 1]) + 2 if labelled else 0
        if place.lost is not None and not texts:
            reason = json.dumps(fold(place.lost).replace('"', "'"), ensure_ascii=False)
            edits.insert(at, [f"{' ' * pad}until {self.action}", f"{' ' * (pad + 2)}not held because {reason}"])
        self._since(place, edits, at, pad, new, [], fits=False)

    # ---- lines ----------------------------------------------------------------------------------------------------------

    def _edits(self, held: Held) -> Edits:
        path = held.span.path
        if path not in self.edits:
            self.edits[path] = Edits(self.sources[path].text.split("\n"))
        return self.edits[path]

    def _body(self, held: Held) -> tuple[int, int]:
        """The lines of a place: those under a label, or those from a heading to the next."""
        edits = self._edits(held)
        if held.kind in ("item", "definition", "paragraph"):
            return below(edits.lines, held.span.line - 1)
        heads = [
            other.span.line - 1
            for other in self.held.values()
            if other.kind not in ("item", "definition", "paragraph")
            and other.span.path == held.span.path
            and other.span.line > held.span.line
        ]
        end = min(heads, default=len(edits.lines))
        start = held.span.line
        while start < end and (not edits.lines[start].strip() or indent_of(edits.lines[start]) > 0):
            start += 1  # a title that goes on
        return start, end

    def _say(self, body: Body, message: str) -> None:
        self.found.add("P731", Span("", 1, 1, 1, 2), message, law=body.address)

    def _step(self, address: str, done: str) -> None:
        self.out.steps.append(Step(address, done))
