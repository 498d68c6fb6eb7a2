"""The words of one place under a notice that stands over others: an emergency for its time, a correction for what it corrects.

Nothing ends: the words that were in force stay as they are, and those of the notice stand beside them under its own period. Rules
that quote no words that are gone hold under both; else the new words wait, and nothing is decided by the old rules meanwhile.
"""

from __future__ import annotations

from pincite.ir.resolved import Passage
from pincite.ir.resolved import Place as Held
from pincite.register.actions import quote
from pincite.register.document import Place
from pincite.register.manner import Manner, begins
from pincite.register.rewording import pairs_of
from pincite.register.rulelines import blocks
from pincite.register.skeleton import STRUCK, barred
from pincite.register.standing import CARRIED, WAITS, Standing
from pincite.source import fold

Shown = tuple[Passage | None, str | None, bool]  # words as held, what stands there by the notice, whether that differs


class Overlaying:
    """Enters the words of an emergency or a correction."""

    def __init__(self, rules: Standing) -> None:
        self.rules = rules
        self.period = begins(rules.notice)

    def words(self, place: Place, held: Held | None) -> None:
        """The words and tables of one place."""
        if held is None or self.rules.entered(held):
            return
        shown = self._shown(place, held)
        if not any(changed for _, _, changed in shown):
            return
        if any(p is not None and not p.beside for p, _, _ in shown):
            # Words beside the periods of a place stay there; only what has a period of its own can give way for a time.
            if any(changed and p is not None and p.beside for p, _, changed in shown):
                message = (
                    f"{place.address} has words under periods and words beside them, and the notice changes the latter"
                )
                self.rules.by_hand(
                    place.address, message, f"enter the words of that place under: {self.period}", held.span
                )
                return
            shown = [part for part in shown if part[0] is None or not part[0].beside]
        self._put(place, held, [new for _, new, _ in shown if new is not None])

    def gone(self, place: Place, held: Held) -> None:
        """A place that the notice strikes, with everything below it."""
        below = [held, *(self.rules.held.get(p.address) for p in place.walk() if p is not place)]
        for one in below:
            if one is not None and not self.rules.entered(one) and self.rules.open(one):
                self._put_at(one.address.text, one, [])

    def _shown(self, place: Place, held: Held) -> list[Shown]:
        """The words of a place in order, each with what stands there by the notice."""
        open_ = self.rules.open(held)
        changes: dict[int, str | None] = {}
        more: list[str] = []
        for old, new, table in pairs_of(place):
            number = self._number(place, open_, changes, old, table)
            if number is not None:
                changes[number] = new
            elif new is not None:
                more.append(new)
        kept = [(p, changes.get(n, "\n".join(p.paragraphs)), n in changes) for n, p in enumerate(open_)]
        return [*kept, *((None, words, True) for words in more)]

    def _number(
        self, place: Place, listed: list[Passage], used: dict[int, str | None], old: str | None, table: bool
    ) -> int | None:
        """Which of the words in force a change is made to."""
        if old is None:
            return None
        free = [n for n, p in enumerate(listed) if p.held and n not in used]
        same = [n for n in free if fold("\n".join(listed[n].paragraphs)) == fold(old)]
        if same or not free:
            return same[0] if same else None
        number = free[-1] if table or place.label == "closing" else free[0]
        message = f"the words in force at {place.address} are not those that the notice prints as the old ones"
        help = "compare the notice, these words and the action before; the old words stay as they are entered here"
        self.rules.found.add("P731", listed[number].span, message, help=help, law=place.address)
        return number

    # ---- lines --------------------------------------------------------------------------------------------------------

    def _put(self, place: Place, held: Held, words: list[str]) -> None:
        if not words and place.since is None:
            self.gone(place, held)
        else:
            self._put_at(place.address, held, words)

    def _put_at(self, address: str, held: Held, words: list[str]) -> None:
        edits = self.rules.edits_of(held)
        start, end = self.rules.body(held)
        inner = blocks(edits.lines, start, end)
        texts = [block for block in inner if block.is_text or block.is_period or block.is_mark or block.is_class]
        at = texts[-1].end if texts else start
        pad = " " * self.rules.pad(held)
        lines = [f"{pad}{self.period}"]
        for number, one in enumerate(words):
            lines += [""] * bool(number) + barred(one, len(pad) + 2)
        if not words:
            lines.append(f"{pad}  not held because {quote(STRUCK)}")
            self.rules.step(address, "struck for a time; the rules give no answer there meanwhile")
        elif self.rules.fits(held, "\n".join(words)):
            self.rules.out.carried.append(address)
            self.rules.step(address, f"{self._named()}; {CARRIED}")
        else:
            lines.append(f"{pad}  pending {self._since()}")
            self.rules.step(address, f"{self._named()}; {WAITS}")
        edits.insert(at, lines)

    def _named(self) -> str:
        return "words of the emergency" if self.rules.manner is Manner.EMERGENCY else "corrected words"

    def _since(self) -> str:
        return f"since {self.rules.action}"
