"""A record arranged for a reader: the answer, what decided it with its words, what did not apply, doubts, needs, assumptions.

Everything here is in the record; nothing is computed anew. Text, and any other form, prints a report.
"""

from __future__ import annotations

from pincite.deciding.assumptions import assumptions_told
from pincite.deciding.grounds import GLUE, Case, Ground, Step, grounds, grounds_by_case, steps_of
from pincite.deciding.wording import counted, iso_words, reason_words, short, shortened, value_words
from pincite.runtime.facts import Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

_TRUTHS = ("yes", "no", "undetermined")


class Block(NamedTuple):
    """A provision that decided: what it came to, its citation, when it is in force, its words, what was found under it.

    With its address and the first day of the version that shows, the whole text can be found. `under` says what must be the case
    for it to count; empty where it counts in any case.
    """

    answer: str
    citation: str
    force: str
    quotes: tuple[str, ...]
    lines: tuple[str, ...]
    address: str
    since: str | None
    under: str


class Doubt(NamedTuple):
    """An ambiguity on which the answer turns, or by which it was taken: its words, the question, what each way leads to."""

    citation: str
    words: str
    asks: str
    ways: tuple[str, ...]


class Report(NamedTuple):
    """The parts of a record in the order in which they are read."""

    answer: str
    question: str
    law: str
    verdict: str
    reasons: tuple[str, ...]
    blocks: tuple[Block, ...]
    considered: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    together: tuple[str, ...]
    needed: tuple[str, ...]
    assumptions: tuple[str, ...]


def report(record: Mapping[str, Any], reveal: bool = False) -> Report:
    """Arrange a record. Values that are sensitive, or tell of such, are not shown unless `reveal`."""
    return _Arranged(record, reveal).report()


class _Arranged:
    def __init__(self, record: Mapping[str, Any], reveal: bool) -> None:
        self.record = record
        self.reveal = reveal
        self.outcome = record["outcome"]
        self.steps = steps_of(record)
        self.root: Step = record["steps"][0]
        self.grounds = [
            Ground(rule, [s for s in steps if s["kind"] not in GLUE], under, at)
            for rule, steps, under, at in grounds_by_case(self.steps, self.root)
        ]

    def report(self) -> Report:
        """All parts."""
        return Report(
            self._outcome_words(self.outcome["value"]),
            self.record["question"]["words"],
            self._law(),
            self._verdict(),
            tuple(self._reasons()),
            tuple(self._blocks()),
            tuple(dict.fromkeys(self._considered())),
            tuple(self._doubts()),
            tuple(self._together()),
            tuple(self._needed()),
            tuple(assumptions_told(self.record)),
        )

    # ---- the head ---------------------------------------------------------------------------------------------------

    def _law(self) -> str:
        record = self.record
        day, governed = iso_words(record["valid_on"]), record["governed_by"]
        law = f"law of {day}"
        if governed["by"] not in ("the day asked for", "decision"):
            when = value_words(governed["date"], Spec("date"))
            law = f"law of {_a_day(when)} ({governed['by']}), asked {day}"
            if when == day:
                law = f"law of {day} ({governed['by']})"
        words = f"{law}, as known {iso_words(record['known_on'])}"
        if "hypothetical" in record:
            supposed = ", ".join(f"{a} from {iso_words(d)}" for a, d in record["hypothetical"].items())
            words += f" · hypothetical: as if {supposed} were adopted"
        return words

    def _outcome_words(self, value: Any) -> str:
        kind = self.outcome["kind"]
        if kind == "truth":
            return str(value).upper()
        if value == [] or (isinstance(value, dict) and value.get("state") == "unknown"):
            return "UNDETERMINED"
        return value_words(value, Spec(kind, self.outcome.get("unit", "")))

    def _verdict(self) -> str:
        readings = self.record["readings"]
        match readings["verdict"]:
            case "same_under_every_reading":
                words = self._outcome_words(self.outcome["value"])
                return f"{'undetermined' if words == 'UNDETERMINED' else 'the same'} under every reading"
            case "same_under_each_reading_taken_alone":
                left = readings.get("combinations_not_tried", 0)
                return f"the same under each reading taken alone ({counted(left, 'combination')} not tried)"
            case "turns_on":
                groups = [" together with ".join(short(n) for n in names) for names in readings["turns_on"]]
                more = "; combinations not tried" if readings.get("combinations_not_tried") else ""
                return f"turns on {', '.join(groups)}{more}"
            case _:
                pass
        return ""

    def _reasons(self) -> Iterator[str]:
        yield from shortened([reason_words(reason) for reason in self.outcome["reasons"]])
        if self.outcome["reasons"] and not self.outcome.get("reasons_complete", True):
            yield "there may be further reasons"

    # ---- what decided -----------------------------------------------------------------------------------------------

    def _blocks(self) -> list[Block]:
        """The provisions that decided: what counts in any case, then each case; in each those with facts under them first.

        Words that stand above as counting in any case are not quoted again under a case.
        """
        cases: dict[str, dict[tuple[str, str], list[Ground]]] = {}
        for rule, shown, under, at in self.grounds:
            if rule["kind"] == "status":
                continue  # why it has no answer stands among the reasons
            plain = [step for step in shown if step["kind"] not in ("rank", "literal", "status")]
            if rule.get("address") and (rule.get("quotes") or plain):
                version = rule.get("version", {})
                key = (str(rule["address"]), str(version.get("action", "")))
                by_key = cases.setdefault(self._case_words(under), {})
                by_key.setdefault(key, []).append(Ground(rule, plain, under, at))
        out: list[Block] = []
        for words, by_key in cases.items():
            above = {(b.address, b.since, quote) for b in out if not b.under for quote in b.quotes}
            blocks = [_without(self._block(entries, words), above) for entries in by_key.values()]
            blocks = [
                b for b in blocks if not words or b.answer or b.quotes or b.lines
            ]  # a case of which nothing is said
            out += [b for b in blocks if b.lines] + [b for b in blocks if not b.lines]
        return out

    def _case_words(self, under: Sequence[Case]) -> str:
        """What must be the case, in words."""
        return ", and ".join(self._way_words(case) for case in under)

    def _way_words(self, case: Case) -> str:
        match case.kind:
            case "reading":
                return f"{short(case.of)} is read as {case.way.replace('_', ' ')}"
            case "days":
                date_of = next(
                    (child["says"] for child in self._children(self.steps[case.of]) if child["kind"] == "date"), ""
                )
                days = self.steps[case.way]["days"]
                span = value_words({name: day for name, day in days.items() if day}, Spec("date"))
                return f"{date_of or 'the day that governs'} is {span}"
            case "exception":
                entries = (entry for step in self.record["steps"] for entry in step.get("considered", ()))
                entry = next(entry for entry in entries if entry["step"] == case.of)
                of = f" of {entry['address']}" if entry.get("address") else ""
                name = entry["name"].replace("_", " ")
                return f"the exception {name}{of} {'applies' if case.way == 'yes' else 'does not apply'}"
            case _:
                step = self.steps[case.of]
                if step["kind"] in ("fact", "field", "rule"):
                    return f"{step_name(step)} is {case.way}"
                return f"{step['says']} {'holds' if case.way == 'yes' else 'does not hold'}"

    def _block(self, entries: Sequence[Ground], under: str) -> Block:
        first = entries[0].rule
        version = first.get("version")
        force = ""
        if version is not None:
            since, until = iso_words(version["from"]), version["to"]
            span = f"in force since {since}" if not until else f"in force {since} to {iso_words(until)}"
            how = f", {version['how']}" if str(version.get("how", "")).startswith("revived") else ""
            force = f"{span} ({version['action']}{how})"
        truths = {entry.at["value"] for entry in entries if entry.at["value"] in _TRUTHS}
        quotes = _apart([quote for entry in entries for quote in entry.rule.get("quotes", ())])
        lines: dict[str, None] = {}
        for entry in reversed(entries):
            for step in reversed(entry.steps):
                for line in self._lines(entry.rule, step):
                    if not any(told.startswith(f"{line} (") for told in lines):
                        lines[line] = None
        for entry in entries if under else ():
            name = f"{step_name(entry.rule)}: "
            told = entry.at["value"] in _TRUTHS or any(line.startswith(name) for line in lines)
            if not told and not _is_table(entry.at):
                lines[name + self._value(entry.at)] = None
        answer = str(truths.pop()).upper() if len(truths) == 1 else ""
        citation = str(first.get("citation", first.get("address", "")))
        began: str | None = version["from"] if version is not None else None
        return Block(answer, citation, force, quotes, tuple(lines), str(first.get("address", "")), began, under)

    def _lines(self, rule: Step, step: Step) -> Iterator[str]:
        """A deciding step and the facts in it."""
        kind = step["kind"]
        if kind in ("fact", "field", "asked_on", "action"):
            yield f"{step_name(step)}: {self._value(step)}"
            return
        inputs = self._children(step)
        if kind == "chosen":  # its ways all calculate the same, each from its own inputs
            inputs = [source for result in inputs[1::2] for source in self._children(result)]
        for child in inputs:
            if child["kind"] in ("fact", "field", "asked_on", "action") or (
                child["kind"] in ("rule", "governed") and child["value"] not in _TRUTHS and not _is_table(child)
            ):
                yield f"{step_name(child)}: {self._value(child)}"
        if _is_table(step):
            return  # the row that was taken stands where the table is used
        if step["value"] in _TRUTHS:
            yield f"{step['says']}: {self._value(step)}"
        elif rule["kind"] == "rule" and step["id"] in rule.get("children", ()):
            says = self._counted(step) if kind == "gather" else step["says"]
            name = step_name(rule)
            yield f"{name}: {self._value(step)}" + (f" ({says})" if says and says != name else "")
        else:
            yield f"{step['says']}: {self._value(step)}"

    def _counted(self, step: Step) -> str:
        """The members that a list aggregate counted, or may count."""
        rows = [child for child in self._children(step) if child["kind"] == "row"]
        sure = [str(row["name"]) for row in rows if row["value"] == "yes"]
        maybe = [f"perhaps {row['name']}" for row in rows if row["value"] == "undetermined"]
        return ", ".join([*sure, *maybe]) or str(step["says"])

    # ---- what was considered ----------------------------------------------------------------------------------------

    def _considered(self) -> Iterator[str]:
        told: set[str] = set()
        for ground in self.grounds:
            for step in ground.steps:
                if step["kind"] == "rank":
                    for entry in step.get("considered", ()):
                        if entry["step"] not in told:
                            told.add(entry["step"])
                            yield self._exception(entry)
                    if displaced := step.get("displaced"):
                        yield self._displaced(self.steps[displaced], step)

    def _exception(self, entry: Mapping[str, Any]) -> str:
        address = f"{entry['address']}, " if entry.get("address") else ""
        applies = self.steps[entry["step"]]
        because = ""
        if entry["state"] == "does not apply":
            because = self._why(applies)
        elif entry["state"] == "applies":
            because = self._why_all(applies)
        elif entry["state"] == "may apply" and (below := self._open_below(applies)):
            because = f": it depends on {', '.join(below)}"
        return f"{address}{entry['name'].replace('_', ' ')}: {entry['state']}{because}"

    def _displaced(self, base: Step, rank: Step) -> str:
        owner = base if base.get("address") else self._holder(rank)
        address = f"{owner['address']}, " if owner.get("address") else ""
        return f"{address}{step_name(base)}: {self._value(base)}, displaced"

    def _holder(self, step: Step) -> Step:
        """The rule in which a step stands."""
        rules = (other for other in self.record["steps"] if step["id"] in other.get("children", ()))
        return next((rule for rule in rules if rule.get("address")), step)

    def _why(self, step: Step) -> str:
        """One thing because of which an exception does not apply: a fact or comparison before the mere presence of a value."""
        leaves = self._leaves(step)
        for wanted in (("fact", "status"), ("compare", "member", "gather", "made"), ()):
            for leaf in leaves:
                if leaf["kind"] in wanted or not wanted:
                    plain = leaf["kind"] in ("fact", "determination", "status", "made")
                    return f", {self._leaf(leaf)}" if plain else f" ({self._leaf(leaf)})"
        return ""

    def _why_all(self, step: Step) -> str:
        """All because of which an exception applies; that a value is there is told only where nothing else is."""
        leaves = self._leaves(step)
        telling = [leaf for leaf in leaves if leaf["kind"] not in ("made", "void") and leaf["value"] in _TRUTHS]
        said = dict.fromkeys(self._leaf(leaf).removesuffix(": yes") for leaf in telling or leaves)
        return f", {', '.join(said)}" if said else ""

    def _leaves(self, step: Step) -> list[Step]:
        """The steps on which an exception came down."""
        out = []
        for rule, steps in grounds(self.steps, step):
            out += [leaf for leaf in steps if leaf["kind"] not in (*GLUE, "and", "or", "not", "rank", "literal")]
            if not steps and rule["kind"] == "status":
                out.append(rule)
        return out

    def _leaf(self, leaf: Step) -> str:
        match leaf["kind"]:
            case "fact" | "determination":
                return f"{step_name(leaf)} is {self._value(leaf)}"
            case "status":
                return self._status(leaf)
            case "made":
                (child,) = self._children(leaf)
                made = "been made" if leaf["value"] == "yes" else "not been made"
                return f"{step_name(child)} has {made}"
            case _:
                return f"{leaf['says']}: {self._value(leaf)}"

    def _open_below(self, step: Step) -> list[str]:
        """The facts on which an exception depends that may apply; of a determination, with whose it is."""
        found: dict[str, None] = {}
        for _, steps in grounds(self.steps, step):
            for leaf in steps:
                for source in self._children(leaf) if leaf["kind"] in ("made", "determination") else [leaf]:
                    if source["kind"] in ("fact", "field") and source.get("name"):
                        office = source.get("office")
                        whose = f", which is reserved to the {office.replace('_', ' ')}" if office else ""
                        found[f"{source['name']}{whose}"] = None
        return list(found)

    def _status(self, step: Step) -> str:
        status = step.get("status", {})
        reason = {"kind": status.get("kind", ""), "of": step.get("address", step["says"])}
        reason["action"] = status.get("action", "")
        for name, label in (("start", "from"), ("end", "to"), ("last", "last"), ("standing", "standing")):
            if status.get(label):
                reason[name] = status[label]
        if status.get("kind") in ("ended", "not_yet_in_force", "suspended", "no_such_provision"):
            reason = {**reason, "kind": "not_in_force", "status": status["kind"], "how": status.get("how", "")}
            if status["kind"] == "not_yet_in_force":
                reason["start"] = status.get("first", "")
        return reason_words(reason)

    # ---- readings ---------------------------------------------------------------------------------------------------

    def _doubts(self) -> Iterator[Doubt]:
        """Every reading on which the answer turns, alone or with others."""
        readings = self.record["readings"]
        outcomes = {tuple(sorted(e["readings"].items())): e["value"] for e in readings.get("outcome_by_reading", ())}
        for key in dict.fromkeys(key for names in readings.get("turns_on", ()) for key in names):
            told = readings["described"][key]
            ways = []
            for way in told["alternatives"]:
                name = way["name"].replace("_", " ")
                if readings["taken"].get(key) == way["name"]:
                    ways.append(
                        f"{name}, as taken here, because {way['because']}: {self._outcome_words(self.outcome['value'])}"
                    )
                    continue
                alone = outcomes.get(((key, way["name"]),))
                leads = f": {self._outcome_words(alone)}" if alone is not None else ""
                ways.append(f"{name}{leads}")
            yield Doubt(told["address"], told["words"], told["asks"], tuple(ways))

    def _together(self) -> Iterator[str]:
        """What several readings together would change."""
        for entry in self.record["readings"].get("outcome_by_reading", ()):
            if len(entry["readings"]) > 1:
                picks = " and ".join(f"{short(k)} is {v.replace('_', ' ')}" for k, v in entry["readings"].items())
                yield f"if {picks}: {self._outcome_words(entry['value'])}"

    # ---- needs ------------------------------------------------------------------------------------------------------

    def _needed(self) -> Iterator[str]:
        needed = self.record.get("needed")
        if not needed:
            return
        if needed["no_fact_can_settle"]:
            yield "no fact can settle this"
        for place, entry in enumerate(needed["sets"]):
            what = " and ".join(entry["facts"])
            becomes = " or ".join(str(v) for v in entry["could_become"])
            lead = f"{needed['wording']} that would settle it" if place == 0 else "or"
            yield f"{lead}: {what} (the answer could then be {becomes})"

    # ---- small things -----------------------------------------------------------------------------------------------

    def _children(self, step: Step) -> list[Step]:
        return [self.steps[child] for child in step.get("children", ())]

    def _value(self, step: Step) -> str:
        return step_value(step, self.reveal)


def step_name(step: Step) -> str:
    """What a step is called: a fact or rule by its name, any other by what it says."""
    if step["kind"] in ("fact", "field", "rule", "status"):
        name, _, part = str(step.get("name", step["says"])).replace("_", " ").partition(":")
        return f"{name} applies" if part == "applies" else f"{name}, last day" if part == "due" else name
    return str(step["says"])


def step_value(step: Step, reveal: bool) -> str:
    """The value of a step in words."""
    value = step["value"]
    unknown = value in ("undetermined", "none") or (isinstance(value, dict) and value.get("state") is not None)
    if step.get("sensitive") and not reveal and not unknown:
        return "(masked)"
    if step.get("kind") == "reading" and isinstance(value, dict):
        return "no way chosen"
    if isinstance(value, str) and value[10:11] == "T" and value[4:5] == "-":
        return f"{iso_words(value[:10])}, {value[11:]}"
    looks_date = isinstance(value, str) and len(value) == 10 and value[4:5] == "-" and value[7:8] == "-"
    dated = isinstance(value, dict) and any(len(str(v)) == 10 and str(v)[4:5] == "-" for v in value.values())
    ranged = isinstance(value, dict) and ("at_least" in value or "at_most" in value)
    kind = "number" if step.get("unit") or ranged else "date" if looks_date or dated else "enum"
    return value_words(value, Spec(kind, step.get("unit", "")))


def _without(block: Block, quoted: set[tuple[str, str | None, str]]) -> Block:
    """A block without the words that are quoted already."""
    return block._replace(quotes=tuple(q for q in block.quotes if (block.address, block.since, q) not in quoted))


def _a_day(when: str) -> str:
    """A day in words, also where it is not known, or known only to lie between two."""
    if when in ("unknown", "none"):
        return "a day that is not known" if when == "unknown" else "a day that there is not"
    return f"a day {when}" if when.startswith(("from ", "on or ")) else when


def _is_table(step: Step) -> bool:
    """Whether a step is a table as a whole, or the rule that is one: its cells are values, itself it has none."""
    return step["kind"] == "table" or (isinstance(step["value"], dict) and "cells" in step["value"])


def _apart(quotes: Sequence[str]) -> tuple[str, ...]:
    """Quotes without those that stand within another, excerpts marked as such."""
    distinct = list(dict.fromkeys(quotes))
    kept = [q for q in distinct if not any(q != other and q in other for other in distinct)]
    return tuple(_excerpt(q) for q in kept)


def _excerpt(quote: str, limit: int = 700) -> str:
    words = quote if len(quote) <= limit else quote[:limit].rsplit(" ", 1)[0] + " ..."
    lead = "... " if words[:1].islower() else ""
    tail = "" if len(words.split()) < 4 or words.endswith((".", ":", ";", "?", "!", "...", "]", '"')) else " ..."
    return f"{lead}{words}{tail}"
