"""A file of notices into documents: the file, the front matter, the text, the marks, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from pincite.diagnostics import Found, Outcome
from pincite.jurisdiction import Jurisdiction
from pincite.register.answers import Answers
from pincite.register.bodies import Misfits, Raw, build, give_way
from pincite.register.changes import read_changes
from pincite.register.contents import Chunk, Text, cut
from pincite.register.document import Body, Confidence, Deed, Instruction, Mark, Notice, Place, Spot
from pincite.register.edits import Sheet
from pincite.register.forms import Forms
from pincite.register.front import Front, canonical, folded, is_first, read_front
from pincite.register.reconcile import Unmet, Weighed, by_answers, by_list, place_of, sheet_of
from pincite.register.sources import day_of, read_clause, read_source
from pincite.register.stream import STRUCK, UNDER
from pincite.register.surely import not_shown
from pincite.register.textform import Page, Pages, place, read_text


def read_notices(
    data: bytes,
    path: str,
    law: Jurisdiction,
    forms: Forms,
    answers: Iterable[Answers] = (),
    held: Mapping[str, str] | None = None,
) -> Outcome[tuple[Notice, ...]]:
    """The notices of a file in text form, with everything that is wrong or uncertain in it.

    `answers` are the answers files that may bear on them; `held` the words in force before, by address.
    """
    found = Found()
    pages = read_text(data, path, forms, found)
    if pages is None:
        return Outcome((), tuple(found))
    return read_pages(pages, law, forms, answers, held or {}, found)


def read_pages(
    pages: Pages,
    law: Jurisdiction,
    forms: Forms,
    answers: Iterable[Answers],
    held: Mapping[str, str],
    found: Found,
) -> Outcome[tuple[Notice, ...]]:
    """The notices of a file whose lines have been read, whatever form it has."""
    starts = [n for n, line in enumerate(pages.lines) if is_first(line, forms)]
    if not starts:
        wanted = "a line such as: 1) Heading of the Part"
        found.add("P721", place(pages.path, 1), f"no notice begins in this file: none of its lines is {wanted}")
        return Outcome((), tuple(found))
    listed = list(answers)
    notices = []
    for start, end in zip(starts, [*starts[1:], len(pages.lines)], strict=True):
        own = [page for page in pages.pages if start <= page.before < end or page.before == start]
        own = [page for page in own if page.before < end or end == len(pages.lines)]
        notices.append(_Reading(pages, start, end, own, law, forms, listed, held, found).notice())
    for known in listed:
        if known.notice not in {notice.register or notice.citation for notice in notices}:
            continue  # answers on another notice
        for answer in known.unused():
            message = "nothing in the notice asks for this answer"
            if answer.kind == "words":
                message = f"the words of this answer do not stand at {answer.text('place')} as often as it says"
            found.add("P729", answer.span, message, help="compare it with the text as printed, marks and all")
    return Outcome(tuple(notices), tuple(found))


class _Reading:
    """One notice while it is read."""

    def __init__(
        self,
        pages: Pages,
        start: int,
        end: int,
        own: list[Page],
        law: Jurisdiction,
        forms: Forms,
        answers: list[Answers],
        held: Mapping[str, str],
        found: Found,
    ) -> None:
        self.path = pages.path
        self.law, self.forms, self.found, self.held = law, forms, found, held
        self.first = own[0] if own else None
        self.before = pages.pages.index(own[0]) if own else 0  # pages of the file before this notice
        self.count = max(len(own), 1)
        self.lines = pages.lines[start:end]
        self.listed = answers
        self.sure = pages.sure

    def notice(self) -> Notice:
        """The notice as a document."""
        front = read_front(self.lines, self.forms)
        self._missing(front)
        text = cut(self.lines[front.end :], self.forms)
        history, unread = read_source(text.source or "", self.forms)
        for clause in unread:
            self._say("P723", text.source_line, f"a clause of the source note cannot be read: {clause}")
        register = self._register(history, text)
        named = register or front.words("citation") or ""
        answers = next((a for a in self.listed if a.notice == named), Answers(named))
        history = tuple(_told(deed, answers) for deed in history)
        orders, left = read_changes(front.changes, self.forms)
        for words, spot in left:
            self._say("P724", spot.line, f"a change that the notice lists cannot be read: {words}")
        effective = day_of(front.words("effective") or "", self.forms)
        if effective is None:
            self._say("P722", self.lines[0].spot.line, "the notice does not say on what day it takes effect")
        sections = self._bodies(front, text, orders, answers, _latest(history if self._is_proposal() else history[:-1]))
        proposal = front.words("proposal")
        return Notice(
            kind=self.first.kind if self.first else "unknown",
            heading=self.first.heading if self.first else "",
            agency=self.first.agency if self.first else "",
            citation=front.words("citation"),
            title=front.words("title"),
            instrument=text.instrument,
            register=register,
            effective=effective,
            proposed=self._proposed(proposal),
            authority=front.words("authority"),
            items=front.items,
            table=front.table,
            instructions=orders,
            contents=tuple(text.divisions),
            authority_note=text.authority,
            source_note=history,
            sections=sections,
            pages=self.count,
            spot=self.lines[0].spot,
        )

    # ---- what is missing --------------------------------------------------------------------------------------------

    def _say(self, code: str, line: int, message: str, help: str | None = None, law: str | None = None) -> None:
        self.found.add(code, place(self.path, line), message, help=help, law=law)

    def _missing(self, front: Front) -> None:
        line = self.lines[0].spot.line
        for number in front.missing:
            self._say("P722", line, f"item {number} of the front matter is missing")
        if not front.table:
            self._say("P722", line, "the table of Sections with their actions is missing or cannot be read")

    def _register(self, history: tuple[Deed, ...], text: Text) -> str | None:
        """The page of this notice: that of the last action of the source note, which is this one."""
        if text.source is None:
            self._say("P722", self.lines[-1].spot.line, "the notice has no source note; it may be cut off")
        if self._is_proposal():
            return None  # what is proposed is not in the history, and its own page is not printed
        return next((deed.cite for deed in reversed(history) if deed.cite is not None), None)

    def _is_proposal(self) -> bool:
        return self.first is not None and self.first.kind == "proposed"

    def _proposed(self, words: str | None) -> Deed | None:
        if words is None:
            return None
        page = self.forms.page.search(words)
        if page is None:
            return None
        return Deed("proposed", page[0], day_of(words, self.forms), words=words)

    # ---- Sections ---------------------------------------------------------------------------------------------------

    def _bodies(
        self, front: Front, text: Text, orders: tuple[Instruction, ...], answers: Answers, latest: date | None
    ) -> tuple[Body, ...]:
        misfits = Misfits()
        relabel = self._relabel(answers)
        raws = [build(chunk, self.law, self.forms, relabel, misfits) for chunk in text.chunks]
        for raw in raws:
            _take_apart(raw, answers)
            give_way(raw)
        for spot, address, said in misfits:
            self._say("P727", spot.line, said, law=address)
        sheets: dict[str, Sheet] = {}
        actions = {row.address: row.action for row in front.table}
        for raw in raws:
            for node in raw.walk():
                if node.address in sheets:
                    self._say("P727", node.spot.line, f"{node.address} stands in the notice twice", law=node.address)
                    node.address += " (again)"
                sheets[node.address] = sheet_of(node, self.forms, self.sure)
        named = self._by_address(orders, sheets)
        evidence = {
            chunk.address: Weighed(
                self.forms, answers, self._action(chunk, actions), latest, self.held, named, self.sure
            )
            for chunk in text.chunks
        }
        for chunk, raw in zip(text.chunks, raws, strict=True):
            for node in raw.walk():
                by_answers(sheets[node.address], node.address, evidence[chunk.address])
        unmet = Unmet()
        done = {
            node.address: evidence[chunk.address].action
            for chunk, raw in zip(text.chunks, raws, strict=True)
            for node in raw.walk()
        }
        if self.sure:
            unmet += [(order, "the text as printed does not show it") for order in not_shown(sheets, named)]
        else:
            by_list(sheets, named, done, unmet)
        for order, said in unmet:
            words = _instruction_words(order)
            self._say("P725", order.spot.line, f"the notice lists the change: {words}; {said}", law=order.address)
        bodies = tuple(
            self._body(chunk, raw, sheets, evidence[chunk.address])
            for chunk, raw in zip(text.chunks, raws, strict=True)
        )
        self._compare(front, bodies)
        amended = [
            raw for chunk, raw in zip(text.chunks, raws, strict=True) if evidence[chunk.address].action == "amend"
        ]
        self._underlining(sheets, amended)
        return bodies

    def _underlining(self, sheets: Mapping[str, Sheet], amended: Iterable[Raw]) -> None:
        """Say once for a notice that the underlining of added words is lost: then words without a mark may be new."""
        streams = [sheets[node.address].stream for raw in amended for node in raw.walk() if not node.gone]
        struck = sum(1 for stream in streams for mark in stream.marks if mark & STRUCK)
        under = sum(1 for stream in streams for mark in stream.marks if mark & UNDER)
        if struck and under * 4 < struck and not self.sure:
            message = (
                "hardly a word is underlined in this notice, though words are struck: the marks of added words are lost"
            )
            help = "words without a mark may be new; compare the notice as published, and answer what is new"
            self._say("P722", self.lines[0].spot.line, message, help)

    def _relabel(self, answers: Answers) -> dict[tuple[str, str, int], str]:
        known = {}
        for number, answer in enumerate(answers.listed):
            if answer.kind == "labels":
                answers.use(number)
                key = (answer.text("section"), answer.text("printed"), int(answer.said.get("nth", 1)))
                known[key] = answer.text("is")
        return known

    def _action(self, chunk: Chunk, actions: Mapping[str, str | None]) -> str | None:
        action = actions.get(chunk.address)
        if action is None and self.forms.body["repealed"].search(chunk.title):
            return "repeal"
        return action

    def _by_address(self, orders: Iterable[Instruction], sheets: Mapping[str, Sheet]) -> dict[str, list[Instruction]]:
        """The instructions by the address they mean, in the labels of that level."""
        out: dict[str, list[Instruction]] = {}
        folded = {address.casefold(): address for address in sheets}
        for order in orders:
            address = canonical(order.address, self.forms)
            if address not in sheets and address.casefold() in folded:
                address = folded[address.casefold()]
            out.setdefault(address, []).append(order)
        return out

    def _body(self, chunk: Chunk, raw: Raw, sheets: Mapping[str, Sheet], evidence: Weighed) -> Body:
        tree = place_of(raw, sheets, evidence)
        source = read_clause(chunk.source, self.forms) if chunk.source is not None else None
        if source is None:
            said = "has no source note; the notice may be cut off" if chunk.source is None else "has one that is unread"
            self._say("P722", chunk.heading.spot.line, f"{chunk.address} {said}", law=chunk.address)
        for node in tree.walk():
            for change in node.changes:
                if change.confidence is Confidence.UNCERTAIN:
                    self._uncertain(node, change.printed, change.before, change.since, change.because, change.spot)
            for table in node.tables:
                if table.mark is Mark.UNCERTAIN:
                    message = f"whether a table of {node.address} is the old or the new one, its marks do not show"
                    help = f'answer it: [[tables]] place = "{node.address}"'
                    self._say("P726", table.rows[0].spot.line, message, help, node.address)
        title = self.forms.body["repealed"].sub("", chunk.title).strip()
        return Body(chunk.address, title, evidence.action, tree, source, chunk.heading.spot)

    def _uncertain(self, node: Place, printed: str, before: str, since: str, because: str, spot: Spot) -> None:
        message = f"what changed here is uncertain: {because}"
        help = (
            f"answer it under [[words]]: place = {node.address}, printed = {printed}; "
            f"likely before = {before or '(nothing)'}, since = {since or '(nothing)'}"
        )
        self._say("P726", spot.line, message, help, node.address)

    def _compare(self, front: Front, bodies: tuple[Body, ...]) -> None:
        """The table of Sections held against the Sections that are printed."""
        printed = {body.address for body in bodies}
        for row in front.table:
            if row.address not in printed:
                message = f"{row.address} is listed with an action, and its text is not printed"
                self._say("P728", row.spot.line, message, law=row.address)
        listed = {row.address for row in front.table}
        for body in bodies:
            if body.address not in listed and front.table:
                message = f"{body.address} is printed, and the table of Sections does not list it"
                self._say("P728", body.spot.line, message, law=body.address)
            touched = any(node.changes or node.before is None or node.since is None for node in body.place.walk())
            tables = any(table.mark is not Mark.KEPT for node in body.place.walk() for table in node.tables)
            if body.action == "amend" and not touched and not tables:
                message = f"the notice amends {body.address}, and no changed word is found in it: its marks are lost"
                self._say("P728", body.spot.line, message, law=body.address)


def _take_apart(raw: Raw, answers: Answers) -> None:
    """Paragraphs that are printed under a place and belong to the whole of it, as answered."""
    for node in raw.walk():
        for number, answer in answers.of("apart", node.address):
            lines = ["".join(run.text for run in paragraph).strip() for paragraph in node.paragraphs]
            start = next((n for n, line in enumerate(lines) if line.startswith(answer.text("from"))), None)
            if start is None:
                continue
            answers.use(number)
            closing = Raw(f"{raw.address} closing", "closing", node.spot, node.paragraphs[start:])
            del node.paragraphs[start:]
            raw.below.append(closing)
            return


def _told(deed: Deed, answers: Answers) -> Deed:
    """A historical action with what a person has answered of it."""
    said = [answers.use(number).text("says") for number, _ in answers.of("history", deed.cite or "")]
    return replace(deed, said=tuple(folded(words) for words in said))


def _latest(history: tuple[Deed, ...]) -> date | None:
    """When the text in force before this notice was last changed for good."""
    days = [deed.effective for deed in history if deed.kind != "emergency" and deed.effective is not None]
    return max(days, default=None)


def _instruction_words(order: Instruction) -> str:
    """An instruction as a person would say it."""
    old, new, anchor = (f"\u201c{words}\u201d" for words in (order.old or "", order.new or "", order.anchor or ""))
    match order.kind:
        case "replace":
            return f"strike {old} and add {new}"
        case "change":
            return f"change {old} to {new}" if order.old else f"change what stands there to {new}"
        case "before" | "after":
            return f"{order.kind} {anchor} add {new}"
        case "start":
            return f"begin with {new}"
        case "unbracket":
            return "strike the brackets"
        case kind:
            return f"{kind} {old if order.old else new}"
