"""A record as text for a person. Everything shown is in the record; nothing is computed anew.

What decided is shown provision by provision, with the words that decided; then what was considered and did not apply, on what
readings the answer turns, what is missing, and what was assumed.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from pincite.deciding.wording import day_words, reason_words, value_words
from pincite.runtime.facts import Spec

Step = Mapping[str, Any]
_INDENT = "     "
_ENDS = ("fact", "field", "literal", "reading", "asked_on", "action", "row", "selector", "made")
_GLUE = ("rule", "slice", "governed")
_CONTROL = dict.fromkeys(range(32), " ") | {0x7F: " "}


class Rendered:
    """The text of one record."""

    def __init__(self, record: Mapping[str, Any], width: int = 100, offices: Mapping[str, str] | None = None) -> None:
        self.record = record
        self.width = max(40, width)
        self.offices = dict(offices or {})
        self.steps: dict[str, Step] = {step["id"]: step for step in record["steps"]}
        self.root: Step = record["steps"][0]
        self.lines: list[str] = []

    def text(self, full: bool = False) -> str:
        """The whole text; `full` adds every step."""
        self._head()
        for address, blocks in self._blocks().items():
            self._block(address, blocks)
        self._readings()
        self._needed()
        self._assumptions()
        if full:
            self.lines += ["", "every step", *self._tree(self.root, "", set())]
        return "\n".join(line.rstrip().translate(_CONTROL) for line in self.lines) + "\n"

    # ---- the head ---------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        record, outcome = self.record, self.record["outcome"]
        answer = self._outcome_words(outcome["value"])
        self._wrapped(f"{answer:<4} ", record["question"]["words"])
        day = _iso_words(record["valid_on"])
        known = _iso_words(record["known_on"])
        governed = record["governed_by"]
        law = f"law of {day}"
        if governed["by"] not in ("the day asked for", "decision"):
            when = governed["date"]
            words = value_words(when, Spec("date"))
            law = f"law of {words} ({governed['by']}), asked {day}"
        line = f"{law}, as known {known}"
        verdict = self._verdict_words()
        self._wrapped(_INDENT, f"{line} · {verdict}" if verdict else line)
        if "hypothetical" in record:
            supposed = ", ".join(f"{a} from {_iso_words(d)}" for a, d in record["hypothetical"].items())
            self._wrapped(_INDENT, f"hypothetical: as if {supposed} were adopted")
        for reason in outcome["reasons"]:
            self._wrapped(_INDENT + "because ", reason_words(reason, self.offices))
        if outcome["reasons"] and not outcome.get("reasons_complete", True):
            self.lines.append(_INDENT + "(there may be further reasons)")

    def _outcome_words(self, value: Any) -> str:
        outcome = self.record["outcome"]
        if outcome["kind"] == "truth":
            return str(value).upper()
        spec = Spec(outcome["kind"], outcome.get("unit", ""))
        if outcome["reasons"] and isinstance(value, dict) and value.get("state") == "unknown":
            return "UNDETERMINED"
        return value_words(value, spec)

    def _verdict_words(self) -> str:
        readings = self.record["readings"]
        match readings["verdict"]:
            case "same_under_every_reading":
                return "the same under every reading"
            case "same_under_each_reading_taken_alone":
                left = readings.get("combinations_not_tried", 0)
                return f"the same under each reading taken alone ({left} combinations not tried)"
            case "turns_on":
                groups = [" together with ".join(_short(n) for n in names) for names in readings["turns_on"]]
                more = "; combinations not tried" if readings.get("combinations_not_tried") else ""
                return f"turns on {', '.join(groups)}{more}"
        return ""

    # ---- what decided -----------------------------------------------------------------------------------------------

    def _blocks(self) -> dict[str, list[tuple[Step, list[Step]]]]:
        """The deciding rules by address, each with the steps in it that decided."""
        out: dict[str, list[tuple[Step, list[Step]]]] = {}
        for rule, steps in deciding(self.steps, self.root):
            shown = [step for step in steps if step["kind"] not in _GLUE]
            if rule.get("address") and (rule.get("quotes") or shown):
                out.setdefault(f"{rule['address']} {rule.get('version', {}).get('action', '')}", []).append(
                    (rule, shown)
                )
        return out

    def _block(self, key: str, blocks: list[tuple[Step, list[Step]]]) -> None:
        first = blocks[0][0]
        self.lines.append("")
        version = first.get("version")
        if version is None:
            self._wrapped("", f"{first.get('citation', first.get('address', ''))}")
        else:
            values = {str(rule["value"]) for rule, _ in blocks if rule["value"] in ("yes", "no", "undetermined")}
            lead = values.pop().upper() if len(values) == 1 else ""
            since = f"in force since {_iso_words(version['from'])}" if version["from"] else "in force"
            until = f" to {_iso_words(version['to'])}" if version["to"] else ""
            self._wrapped(f"{lead:<4} ", f"{first['citation']}   {since}{until} ({version['action']})")
        told: set[str] = set()
        for rule, _ in blocks:
            for quote in rule.get("quotes", ()):
                if quote not in told:
                    told.add(quote)
                    self._wrapped(_INDENT, f'"{_shortened(quote)}"')
        lines: list[str] = []
        for _, steps in blocks:
            for step in steps:
                for line in self._step_lines(step):
                    if line not in lines:
                        lines.append(line)
        for place, line in enumerate(lines):
            mark = "└─ " if place == len(lines) - 1 else "├─ "
            self._wrapped(_INDENT + mark, line)

    def _step_lines(self, step: Step) -> Iterator[str]:
        """A deciding step and what it compared."""
        match step["kind"]:
            case "fact" | "field":
                yield f"{self._name(step)}: {self._value(step)}"
            case "status":
                yield self._status_words(step)
            case "rank":
                yield from self._considered(step)
            case "determination":
                yield f"{step['says']}: {self._value(step)}"
            case "literal":
                return
            case "gather":
                yield f"{step['says']}: {self._value(step)}{self._counted(step)}"
            case "compare" | "ratio" | "member" | "states" | "void" | "lookup":
                for child in self._children(step):
                    if child["kind"] != "literal":
                        yield f"{self._name(child)}: {self._value(child)}{self._counted(child)}"
                yield f"{step['says']}: {self._value(step)}"
            case _:
                yield f"{step['says']}: {self._value(step)}"

    def _considered(self, step: Step) -> Iterator[str]:
        for entry in step.get("considered", ()):
            address = f" {entry['address']}" if entry.get("address") else ""
            applies = self.steps[entry["step"]]
            because = ""
            if entry["state"] == "does not apply":
                because = self._why_not(applies)
            elif entry["state"] == "may apply":
                because = ": it depends on " + ", ".join(self._open_below(applies)) if self._open_below(applies) else ""
            yield f"{entry['state']}: exception{address}, {entry['name'].replace('_', ' ')}{because}"

    def _why_not(self, step: Step) -> str:
        for rule, steps in deciding(self.steps, step):
            for leaf in steps:
                if leaf["kind"] == "fact":
                    return f": {leaf['name']} is {self._value(leaf)}"
                if leaf["kind"] == "status":
                    return f": {self._status_words(leaf)}"
                if leaf["kind"] not in _GLUE and leaf["kind"] not in ("and", "or", "not"):
                    return f": {leaf['says']}: {self._value(leaf)}"
            if not steps and rule["kind"] == "status":
                return f": {self._status_words(rule)}"
        return ""

    def _open_below(self, step: Step) -> list[str]:
        found: list[str] = []
        for _, steps in deciding(self.steps, step):
            for leaf in steps:
                if leaf["kind"] in ("fact", "field") and leaf.get("name") and leaf["name"] not in found:
                    found.append(str(leaf["name"]))
        return found

    def _counted(self, step: Step) -> str:
        """The members that a list aggregate counted, or may count."""
        while step["kind"] == "rule" and len(self._children(step)) == 1:
            step = self._children(step)[0]
        if step["kind"] != "gather":
            return ""
        rows = [child for child in self._children(step) if child["kind"] == "row"]
        sure = [str(row["name"]) for row in rows if row["value"] == "yes"]
        maybe = [f"{row['name']}?" for row in rows if row["value"] == "undetermined"]
        listed = ", ".join([*sure, *maybe])
        return f"      {listed}" if listed else ""

    # ---- readings, needs, assumptions -------------------------------------------------------------------------------

    def _readings(self) -> None:
        readings = self.record["readings"]
        shown = readings.get("outcome_by_reading", ())
        if not shown and not readings.get("turns_on"):
            return
        self.lines.append("")
        by_name = {step["name"]: step for step in self.record["steps"] if step["kind"] == "reading"}
        for names in readings.get("turns_on", ()):
            for key in names:
                step = by_name.get(_short(key))
                taken = readings["taken"].get(key)
                if step is not None:
                    how = f"read as {taken.replace('_', ' ')}" if taken else "not decided"
                    self._wrapped(_INDENT, f"{step['address']}: {step['asks']} Here {how}.")
        for entry in shown:
            picks = ", ".join(f"{_short(k)} is {v.replace('_', ' ')}" for k, v in entry["readings"].items())
            self._wrapped(_INDENT, f"if {picks}: {self._outcome_words(entry['value'])}")

    def _needed(self) -> None:
        needed = self.record.get("needed")
        if not needed:
            return
        self.lines.append("")
        if needed.get("no_fact_can_settle"):
            self._wrapped(_INDENT, "no fact can settle this")
        for place, entry in enumerate(needed.get("sets", ())):
            what = ", ".join(entry["facts"])
            lead = needed["wording"] if place == 0 else "or"
            becomes = " or ".join(entry["could_become"])
            self._wrapped(_INDENT, f"{lead}: {what} (then it could become {becomes})")

    def _assumptions(self) -> None:
        if not self.record["assumptions"]:
            return
        self.lines.append("")
        for assumption in self.record["assumptions"]:
            self._wrapped(_INDENT + "assumed: ", assumption_words(assumption))

    # ---- small things -----------------------------------------------------------------------------------------------

    def _tree(self, step: Step, indent: str, seen: set[str]) -> Iterator[str]:
        again = step["id"] in seen
        seen.add(step["id"])
        address = f"   {step['address']}" if step.get("address") else ""
        name = step.get("name") or step["says"]
        yield f"{indent}{step['id']} {name if step['kind'] in ('rule', 'fact') else step['says']}: {self._value(step)}{address}{' (above)' if again else ''}"
        if not again:
            for child in self._children(step):
                yield from self._tree(child, indent + "  ", seen)

    def _children(self, step: Step) -> list[Step]:
        return [self.steps[child] for child in step.get("children", ())]

    def _name(self, step: Step) -> str:
        if step["kind"] in ("fact", "field", "rule", "status"):
            return str(step.get("name", step["says"])).replace("_", " ")
        return str(step["says"])

    def _value(self, step: Step) -> str:
        kind = "number" if step.get("unit") else "date" if _looks_date(step["value"]) else "enum"
        return value_words(step["value"], Spec(kind, step.get("unit", "")))

    def _status_words(self, step: Step) -> str:
        status = step.get("status", {})
        reason = {
            "kind": status.get("kind", ""),
            "of": step.get("address", step["says"]),
            "action": status.get("action", ""),
        }
        for name, label in (("start", "from"), ("end", "to"), ("last", "last")):
            if status.get(label):
                reason[name] = status[label]
        if status.get("kind") in ("ended", "not_yet_in_force", "suspended", "no_such_provision"):
            reason = {**reason, "kind": "not_in_force", "status": status["kind"], "how": status.get("how", "")}
            if status["kind"] == "not_yet_in_force":
                reason.pop("start", None)
        return reason_words(reason, self.offices)

    def _wrapped(self, lead: str, text: str) -> None:
        """Lines no wider than the page, the later ones under the first."""
        hang = " " * len(lead)
        if lead.endswith(("─ ",)):
            hang = lead[:-3] + ("│  " if "├" in lead else "   ")
        self.lines += textwrap.wrap(
            text,
            self.width,
            initial_indent=lead,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=True,
            drop_whitespace=True,
            fix_sentence_endings=False,
        ) or [lead]


def deciding(steps: Mapping[str, Step], root: Step) -> Iterator[tuple[Step, list[Step]]]:
    """The rules that decided a step, outermost first, each with the steps in it on which it came down."""
    seen: set[str] = set()
    queue = [(root, root)]
    found: dict[str, list[Step]] = {}
    order: list[Step] = []
    while queue:
        rule, step = queue.pop(0)
        if step["id"] in seen:
            continue
        seen.add(step["id"])
        if step["kind"] == "rule" or (step["kind"] == "status" and step is rule):
            rule = step
        if rule["id"] not in found:
            found[rule["id"]] = []
            order.append(rule)
        down, leaf = _down(steps, step)
        if leaf:
            found[rule["id"]].append(step)
        queue = [(rule, child) for child in down] + queue
    for rule in order:
        yield rule, found[rule["id"]]


def _down(steps: Mapping[str, Step], step: Step) -> tuple[list[Step], bool]:
    """The children on which a step came down, and whether it is itself to be shown."""
    children = [steps[child] for child in step.get("children", ())]
    value = step["value"]
    match step["kind"]:
        case "rule" | "slice" | "not":
            return children, False
        case "governed":
            slices = [child for child in children if child["kind"] == "slice"]
            return ([child for child in slices if child["value"] == value] or slices)[:3], False
        case "and":
            wanted = {"no": ("no",), "undetermined": ("undetermined",)}.get(value, ("yes",))
            return [child for child in children if child["value"] in wanted], False
        case "or":
            wanted = {"yes": ("yes",), "undetermined": ("undetermined",)}.get(value, ("no",))
            return [child for child in children if child["value"] in wanted], False
        case "if":
            when, then, otherwise = children
            picked = {"yes": [then], "no": [otherwise]}.get(when["value"], [then, otherwise])
            return [when, *picked], False
        case "chosen":
            pairs = [(children[n], children[n + 1]) for n in range(0, len(children), 2)]
            return [result for selector, result in pairs if selector["value"] != "no"], False
        case "rank":
            return _down_rank(children, value), True
        case "table":
            return [], True
        case _:
            return [child for child in children if child["kind"] not in _ENDS], True


def _down_rank(children: list[Step], value: Any) -> list[Step]:
    *flat, base = children
    out: list[Step] = []
    all_off = True
    for place in range(0, len(flat), 2):
        applies, result = flat[place], flat[place + 1]
        if applies["value"] != "no":
            all_off = False
            out += [applies] if applies["value"] == "undetermined" else []
            out.append(result)
    surely = any(flat[place]["value"] == "yes" for place in range(0, len(flat), 2))
    return out if surely else [*out, base] if not all_off else [base]


def cited(record: Mapping[str, Any]) -> list[str]:
    """The addresses on which the outcome of a record came down, in the order in which they decided."""
    steps = {step["id"]: step for step in record["steps"]}
    out: list[str] = []
    for rule, shown in deciding(steps, record["steps"][0]):
        address = rule.get("address")
        if address and address not in out and (shown or rule.get("quotes") or rule["kind"] == "status"):
            out.append(str(address))
        for step in shown:
            where = step.get("address")
            if where and where not in out:
                out.append(str(where))
            for entry in step.get("considered", ()):
                if entry["state"] != "does not apply" and entry.get("address") and entry["address"] not in out:
                    out.append(entry["address"])
    return out


def assumption_words(assumption: Mapping[str, Any]) -> str:
    """An assumption of a record in words."""
    match assumption["kind"]:
        case "reading":
            return f"{_short(assumption['reading'])} is read as {assumption['alternative'].replace('_', ' ')}"
        case "filing_date_not_stated":
            return f"{assumption['action']} was filed on its effective date; no filing date is on file ({assumption['cite']})"
        case "reconstructed":
            return f"the words of {assumption['address']} by {assumption['action']} are reconstructed: {assumption['because']}"
        case "may_have_been_touched":
            return f"{assumption['address']} may have been touched by {assumption['action']}, whose words are not held"
        case "counting_rule":
            return f"time is counted by {assumption['cite']}"
        case "no_holiday_table":
            return f"no holiday table is held: only weekends are skipped ({assumption['cite']})"
        case _:
            return str(assumption["kind"]).replace("_", " ")


def _shortened(quote: str, limit: int = 600) -> str:
    return quote if len(quote) <= limit else quote[:limit].rsplit(" ", 1)[0] + " ..."


def _short(key: str) -> str:
    return key.rsplit(".", 1)[-1].replace("_", " ")


def _looks_date(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 10 and value[4:5] == "-" and value[7:8] == "-"


def _iso_words(day: str | None) -> str:
    if day is None:
        return "the beginning"
    from datetime import date

    return day_words(date.fromisoformat(day).toordinal())


def render_text(
    record: Mapping[str, Any], width: int = 100, offices: Mapping[str, str] | None = None, full: bool = False
) -> str:
    """A record as text."""
    return Rendered(record, width, offices).text(full)
