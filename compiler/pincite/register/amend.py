"""A notice into rule files: each place that it changes gets its new words beside the old, which end with its action."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from pincite.diagnostics import Found
from pincite.ir.resolved import Place as Held
from pincite.ir.resolved import Program
from pincite.jurisdiction import Jurisdiction
from pincite.register.actions import quote
from pincite.register.apart import label_entered
from pincite.register.document import Body, Notice, Place
from pincite.register.forms import Forms
from pincite.register.overlaying import Overlaying
from pincite.register.relabelling import Pairs, as_words, by_words, relabelled, within
from pincite.register.rewording import Rewording
from pincite.register.rulelines import below, indent_of
from pincite.register.skeleton import place_lines, rule_files, section_file
from pincite.register.standing import WAITS, Amended, Standing
from pincite.source import Source, fold

_TITLE = re.compile(r'"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*')


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
    rules = Standing(notice, program, sources, found, alone)
    return _Amending(rules, folder, law, forms).done()


class _Amending:
    """One notice while it is entered."""

    def __init__(self, rules: Standing, folder: str, law: Jurisdiction, forms: Forms) -> None:
        self.rules, self.folder, self.law, self.forms = rules, folder, law, forms
        self.notice, self.action = rules.notice, rules.action
        self.wording: Rewording | Overlaying = Rewording(rules) if rules.lasting else Overlaying(rules)
        self.moved: Pairs = []  # labels that the notice changes

    def done(self) -> Amended:
        """Enter every Section, then hand over what has changed."""
        fresh = rule_files(self.notice, self.law, self.forms)
        for body in self.notice.sections:
            held = self.rules.place(body.address)
            if held is not None:
                self._section(body, held)
                continue
            path = f"{self.folder}/{section_file(body, self.law, self.forms)}"
            if path in self.rules.sources:
                message = f"{path} is there and does not hold {body.address} as it is in force"
                self.rules.by_hand(body.address, message, "enter the Section by hand")
                continue
            self.rules.out.files[path] = fresh[PurePosixPath(path).name]
            self.rules.step(body.address, f"entered whole; {WAITS}")
        for path, edits in self.rules.edits.items():
            if edits.made:
                self.rules.out.files[path] = "\n".join(edits.done())
        return self.rules.out

    # ---- Sections and places -----------------------------------------------------------------------------------------

    def _section(self, body: Body, held: Held) -> None:
        if body.action == "repeal":
            self._gone(body.place, held)
            return
        self._heading(body, held)
        pairs = list(relabelled(body.place, self.rules.held, self.action))
        words = pairs if not self.rules.lasting else by_words(pairs, self.rules.held)
        self.moved = [pair for pair in pairs if pair not in words]
        place = as_words(body.place, words, self.rules.held)
        if place is not body.place:
            self.rules.alone |= {p.address for p in place.walk() if any(within(p.address, new) for new, _ in words)}
        for new, old in self.moved:
            self._relabel(new, old)
        self._place(place, None)

    def _heading(self, body: Body, held: Held) -> None:
        """The heading of a Section, where the notice changes it: the new one, and a note of the old one."""
        old, new = fold(held.title or ""), fold(body.title)
        if not new or old == new or held.kind not in ("section", "schedule"):
            return
        listed = next((e for d in self.notice.contents for e in d.entries if e.address == body.address), None)
        entry = fold(self.forms.body["repealed"].sub("", listed.title)) if listed is not None else new
        if entry.casefold() != new.casefold():
            message = (
                f"{body.address} is headed “{new}” in the notice, “{entry}” in its contents and “{old}” in the rules"
            )
            self.rules.by_hand(body.address, message, "put right the heading by hand if it changed", held.span)
            return
        edits, start = self.rules.edits_of(held), held.span.line - 1
        end = self.rules.body(held)[0]
        while end > start + 1 and not edits.lines[end - 1].strip():
            end -= 1
        note = f"note {quote(f'Until {self.action} the heading was: {old}.')}"
        written = "\n".join(edits.lines[start:end])
        if self.rules.lasting:
            written = _TITLE.sub(lambda _: json.dumps(new, ensure_ascii=False), written, count=1)
        else:
            note = f"note {quote(f'By {self.action} the heading is: {new}.')}"
            if note in "\n".join(edits.lines):
                return
        edits.replace(start, end, [*written.split("\n"), "", note])
        self.rules.step(body.address, f"its heading was “{old}” and is “{new}”")

    def _there(self, address: str) -> str | None:
        """The address under which a place of the notice is entered so far; None if it is not."""
        for new, old in self.moved:
            if within(address, new):
                return old + address[len(new) :]
        return None if any(within(address, old) for _, old in self.moved) else address

    def _held(self, address: str) -> Held | None:
        return self.rules.place(self._there(address))

    def _relabel(self, new: str, old: str) -> None:
        held = self.rules.held[old]
        edits, line = self.rules.edits_of(held), held.span.line - 1
        written = edits.lines[line]
        before, after = (a.rstrip(").").rpartition("(")[2].rpartition(".")[2] for a in (old, new))
        pad = " " * (indent_of(written) + 2)
        edits.replace(
            line, line + 1, [written.replace(before, after, 1), f"{pad}formerly ({before}) until {self.action}"]
        )
        self.rules.step(new, f"was {old}; citations of {old} in these rules must be looked at")

    def _place(self, place: Place, above: Place | None) -> None:
        """Enter a place and those below it."""
        held = self._held(place.address)
        if place.label == "closing" and above is not None:
            self.wording.words(place, self._held(above.address))
            return
        if held is None:
            if above is not None and any(p.since is not None for p in place.walk()):
                self._new(place, above)
            return
        if all(p.since is None for p in place.walk()) and place.before is not None:
            self._gone(place, held)
            return
        self.wording.words(place, held)
        for child in place.below:
            self._place(child, place)

    # ---- ends and beginnings --------------------------------------------------------------------------------------------

    def _gone(self, place: Place, held: Held) -> None:
        """End a place with everything below it; under an emergency its words are away for its time."""
        if isinstance(self.wording, Overlaying):
            self.wording.gone(place, held)
            return
        if held.term.until is not None:
            return
        edits, line = self.rules.edits_of(held), held.span.end_line - 1
        if not edits.lines[line].strip():
            line = held.span.line - 1
        edits.replace(line, line + 1, [f"{edits.lines[line].rstrip()} until {self.action}"])
        self.rules.step(place.address, "repealed: it ends with this action")

    def _new(self, place: Place, above: Place) -> None:
        """Put a new place behind the one that precedes it and is held, else before those below its parent."""
        parent = self._held(above.address)
        if parent is None:
            return
        edits = self.rules.edits_of(parent)
        start, end = self.rules.body(parent)
        at, first = None, False
        for other in above.below:
            known = self.rules.held.get(self._there(other.address) or "")
            if known is not None and other.label != "closing":
                at = below(edits.lines, known.span.line - 1)[1]
            if other is place:
                break
        if at is None:
            children = [
                known.span.line - 1
                for other in above.below
                if (known := self.rules.held.get(self._there(other.address) or "")) is not None
                and other.label != "closing"
            ]
            first = bool(children)
            at = min(children) if children else end
        depth = indent_of(edits.lines[start]) if start < end else 0
        written = list(place_lines(self.notice, place, depth))
        if not label_entered(edits, start, end, place.label, written, self.law):
            edits.insert(at, [*written[1:], ""] if first else written)
        self.rules.step(place.address, f"new; {WAITS}")
