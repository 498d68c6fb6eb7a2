"""Rules in English: each rule, reading and determination of a place as a sentence, with what stands under it.

One renderer for all who show logic to a person. It reads generated packages and nothing else: what is told is what decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pincite.deciding.english import CASES, Said, condition, lines, listed, marked, plain, value
from pincite.deciding.grids import table_rows
from pincite.deciding.rulebook import Part
from pincite.deciding.wording import value_words
from pincite.runtime.facts import Fact, Spec, expected, shown
from pincite.runtime.named import NamedTuple
from pincite.runtime.trace import Reading, Rule, Step


class Statement(NamedTuple):
    """What a rule says: which rule it is among those of its place, its sentence, and what is to be known beside it."""

    key: str
    said: Said
    rule: Rule | None
    beside: tuple[str, ...] = ()

    def lines(self) -> list[tuple[int, str]]:
        """All of it as lines, each with how deep it stands."""
        return [*lines(self.said), *((0, text) for text in self.beside)]


def statement(part: Part, rule: Rule) -> Statement | None:
    """A rule as a sentence; None for what only joins others together (a rule with its exceptions)."""
    if rule.kind == "fold":
        return None
    told = _Told(part, rule)
    return Statement(f"{rule.kind} {rule.name}", told.sentence(), rule, tuple(told.beside()))


def reading_statement(reading: Reading) -> Statement:
    """Open words, and the ways to take them."""
    ways = []
    for name, why in reading.choices:
        usual = ", taken unless another way is adopted" if name == reading.default else ""
        because = (reading.default_reason if name == reading.default else "") or why
        ways.append(Said(f"{plain(name)}{usual}" + (f", because {because}" if because else "")))
    asks = f" {reading.ask}" if reading.ask else ""
    text = f'The words "{reading.words}" can be read in {len(ways)} ways ("{plain(reading.name)}").{asks}'
    neither = f"No way is taken unless one is adopted, because {reading.default_reason}." if not reading.default else ""
    return Statement(f"reading {reading.name}", Said(text, tuple(ways)), None, (neither,) if neither else ())


def fact_statement(fact: Fact) -> Statement:
    """A fact: what it may be, and the question by which it is asked for."""
    kind = "a list" if fact.spec.kind == "list" else spec_words(fact.spec)
    none = ", or none" if fact.spec.optional else ""
    asks = f' It is asked for as: "{fact.ask}"' if fact.ask else ""
    fields = tuple(
        Said(f'"{plain(name)}": {spec_words(of)}{", or none" if of.optional else ""}') for name, of in fact.spec.fields
    )
    held = " Its value is sensitive." if fact.sensitive else ""
    return Statement(f"fact {fact.name}", Said(f'"{plain(fact.name)}" is {kind}{none}.{asks}{held}', fields), None)


def spec_words(spec: Spec) -> str:
    """What a value may be, in words."""
    match spec.kind:
        case "truth":
            return "yes or no"
        case "enum":
            return f"one of {listed([plain(m) for m in spec.members], 'or')}"
        case "date":
            return "a day"
        case "time":
            return "a day and time"
        case "number" if spec.low is not None and spec.high is not None:
            of = "a number" if not spec.clocked else "minutes and seconds"
            return f"{of} from {amount(spec.low, spec)} to {amount(spec.high, spec)}"
        case "states":
            return "the state of a duty or right"
        case _:
            return plain(expected(spec))


def amount(stored: int, spec: Spec) -> str:
    """A stored value of a type in words."""
    given = shown(stored, spec)
    return value_words(str(given) if spec.kind == "number" else given, spec)


class _Told:
    """One rule being told."""

    def __init__(self, part: Part, rule: Rule) -> None:
        self.part = part
        self.rule = rule
        self.steps = rule.steps
        self.name = f'"{plain(rule.name)}"'

    def sentence(self) -> Said:
        """The rule as a sentence."""
        rule = self.rule
        match rule.kind:
            case "define":
                return self._defined(self.name, self._result())
            case "question":
                said = self._defined("the answer", self._result())
                return Said(f'It is asked: "{rule.question}" {_upper(said.text)}', said.parts, said.rows)
            case "assertion":
                said = self._holds("it holds", self._result())
                return Said(f'It is asserted of every case that "{rule.question}": {said.text}', said.parts)
            case "table":
                return self._table()
            case "norm":
                return self._norm()
            case "exception":
                return self._exception()
            case "deemed":
                return self._deemed()
            case _:
                return self._determination()

    def _result(self, suffix: str = "") -> int:
        """The step of what a rule gives: of its name, or of its name without exceptions."""
        outputs = dict(self.rule.outputs)
        for name in (self.rule.name + suffix, self.rule.name + suffix + ":base"):
            if name in outputs:
                return outputs[name]
        return len(self.steps) - 1

    def _condition(self, number: int) -> Said:
        return condition(self.steps, number, self.part.readings)

    def _value(self, number: int) -> Said:
        return value(self.steps, number, self.part.readings)

    # ---- definitions and questions ----------------------------------------------------------------------------------

    def _defined(self, name: str, number: int) -> Said:
        """What a name is: whether it holds, or its value."""
        if self.steps[number].spec.kind == "truth":
            return self._holds("the answer is yes" if name == "the answer" else f"{name} holds", number)
        said = self._value(number)
        return Said(f"{name} is{_comma(said)} {_closed(said)}", said.parts, said.rows)

    def _holds(self, lead: str, number: int) -> Said:
        step = self.steps[number]
        said = self._condition(number)
        match step.op:
            case "literal":
                return Said(f"{lead} in every case." if step.data[0] else f"{lead} in no case.")
            case "no_rule":
                return Said(f"Whether {lead} is not given: {said.text}.")
            case "not_encoded":
                return Said(f"Whether {lead} is {said.text}.")
            case "chosen":
                return Said(f"Whether {lead} depends on how the words are taken, {said.text}:", said.parts)
            case "if" | "rank":
                return Said(f"Whether {lead} is{_comma(said)} {_closed(said)}", said.parts)
            case "gather":
                return Said(f"{lead} where {_closed(said)}", said.parts)
            case _:
                return Said(f"{lead} where {_closed(said)}", said.parts)

    # ---- tables -----------------------------------------------------------------------------------------------------

    def _table(self) -> Said:
        step = self.steps[-1]
        return Said(
            f"Table {self.name}, by {listed([plain(name) for name in step.data])}:",
            (),
            table_rows(self.part, self.rule, step),
        )

    # ---- duties, rights, bans ---------------------------------------------------------------------------------------

    def _norm(self) -> Said:
        step = next(s for s in self.steps if s.op == "norm")
        deontic, bearer, to, places, strict = step.data
        who, whom = self._person(bearer), self._person(to)
        towards = f", towards {whom}," if whom else ""
        lead = {
            "duty": f"{_upper(who)} has{towards} this duty: {self.name}.",
            "right": f"{_upper(who)} has{towards} this right: {self.name}.",
            "ban": f"{_upper(who)} is forbidden{towards} this: {self.name}.",
        }[deontic]
        return Said(lead, tuple(self._terms(step, deontic, places, strict)))

    def _terms(self, step: Step, deontic: str, places: Sequence[int | None], strict: bool) -> Iterator[Said]:
        when, trigger, limit, opens, done, survives = places
        if when is not None and self.steps[when].op != "literal":
            said = self._condition(when)
            yield Said(f"It arises where {_closed(said)}", said.parts)
        if trigger is not None:
            yield self._day("It begins with", trigger)
        verb = {"duty": "It is due", "right": "It may be used", "ban": "It binds"}[deontic]
        yield from self._due(verb, step, limit, strict)
        if opens is not None:
            yield self._day("It is too early before", opens)
        if done is not None:
            verb = {"duty": "It is done on", "right": "It is used on", "ban": "It is broken on"}[deontic]
            yield self._day(verb, done)
        if survives is not None:
            said = self._condition(survives)
            yield Said(f"It outlives the repeal of the rule where {_closed(said)}", said.parts)

    def _due(self, verb: str, step: Step, limit: int | None, strict: bool) -> Iterator[Said]:
        """By when, in the words of the rule, and what day that is."""
        if step.words == "no time stated":
            yield Said("No time is stated for it.")
            return
        names = [s.words for s in self.steps if s.op in ("fact", "rule")] + [plain(r) for r in self.part.readings]
        due = marked(step.words, names)
        if limit is None or self.steps[limit].op in ("fact", "rule"):
            yield Said(f"{verb} {due}.")
            return
        yield self._day(f"{verb} {due}: {'before' if strict else 'not later than'}", limit)

    def _day(self, lead: str, number: int) -> Said:
        said = self._value(number)
        return Said(f"{lead} {_closed(said)}", said.parts)

    def _person(self, name: str) -> str:
        """A person or office by its declared words."""
        if not name:
            return ""
        words = self.part.terms[name][1] if name in self.part.terms else plain(name)
        return words if words.startswith(("the ", "a ", "an ", "any ", "every ")) else f"the {words}"

    # ---- exceptions and deemings ------------------------------------------------------------------------------------

    def _exception(self) -> Said:
        rule, target = self.rule, f'"{plain(self.rule.target)}"'
        outputs = dict(rule.outputs)
        applies = next(outputs[rule.name + s] for s in (":claims", ":applies") if rule.name + s in outputs)
        own = [n for n in self.steps[applies].args if not self._names_target(self.steps[n])]
        parts: list[Said] = []
        for number in own:
            said = self._own(number)
            parts.append(
                Said(f"It applies where {_closed(said)}" if not parts else f"and only once {_closed(said)}", said.parts)
            )
        if self._withdraws(outputs):
            return Said(f"Exception {self.name} withdraws {target}.", (*parts, *self._rank()))
        said = self._then(target)
        parts.append(Said(f"Where it applies, {said.text}", said.parts))
        return Said(f"Exception {self.name} to {target}.", (*parts, *self._rank()))

    def _then(self, target: str) -> Said:
        """What holds where an exception applies: its target, or where that is an exception itself, what that one gives."""
        number = self._result()
        result = self.steps[number]
        nested = any(rule.kind == "exception" for rule in self.part.rules(self.rule.target))
        name = f"the result of {target}" if nested else target
        if result.spec.kind != "truth":
            return self._defined(name, number)
        if result.op == "literal":
            plainly = (
                ("is yes" if result.data[0] else "is no") if nested else "holds" if result.data[0] else "does not hold"
            )
            return Said(f"{name} {plainly}.")
        return self._holds(f"{name} is yes" if nested else f"{name} holds", number)

    def _own(self, number: int) -> Said:
        """An exception's own condition: several limbs that the rule joins are one list."""
        step = self.steps[number]
        if step.op == "and" and step.words.startswith("the condition of "):
            if len(step.args) == 1:
                return self._condition(step.args[0])
            return Said("all of these hold", tuple(self._condition(arg) for arg in step.args))
        return self._condition(number)

    def _names_target(self, step: Step) -> bool:
        return step.op == "rule" and str(step.data[0]).partition(":")[0] == self.rule.target and ":" in step.data[0]

    def _withdraws(self, outputs: dict[str, int]) -> bool:
        rule = self.rule
        for suffix in (":withdraws:base", ":withdraws"):
            if rule.name + suffix in outputs:
                return bool(self.steps[outputs[rule.name + suffix]].data == (True,))
        result = self.steps[self._result()]
        return result.op == "no_rule" and result.words == "no rule applies"

    def _rank(self) -> Iterator[Said]:
        """Over which other exceptions to the same rule this one prevails."""
        below: list[str] = []
        for fold in self.part.rules(self.rule.target):
            if fold.kind != "fold":
                continue
            for step in fold.steps:
                if step.op != "rank" or step.spec.kind == "states":
                    continue
                if self.rule.name in step.data:
                    for name in dict.fromkeys(below):
                        yield Said(f'It prevails over "{plain(name)}".')
                    equals = [f'"{plain(n)}"' for n in step.data if n != self.rule.name]
                    if equals:
                        yield Said(
                            f"It is of equal rank with {listed(equals)}: where several of them apply, they must agree."
                        )
                    return
                below += step.data

    def _deemed(self) -> Said:
        rule, outputs = self.rule, dict(self.rule.outputs)
        target = f'"{plain(rule.target)}"'
        result = self._value(outputs[rule.name])
        said = self._condition(outputs[rule.name + ":applies"])
        shown_ = "".join(
            ", until the contrary is shown,"
            for fold in self.part.rules(rule.target)
            for step in fold.steps
            if step.op == "deem_shown" and fold.steps[step.args[1]].data[:1] == (rule.name + ":applies",)
        )
        return Said(f"{target} is deemed{shown_} to be {result.text} where {_closed(said)}", said.parts)

    # ---- determinations ---------------------------------------------------------------------------------------------

    def _determination(self) -> Said:
        step = next(s for s in self.steps if s.op == "determination")
        _, reserved, low, high = step.data
        fact = self.part.facts.get(self.rule.name)
        office = self._person(fact.office) if fact is not None else "an office"
        kind = spec_words(self.rule.spec)
        asks = [Said(f'It is asked for as: "{fact.ask}"')] if fact is not None and fact.ask else []
        until = (
            "Until it is made the answer stays open: nobody else can make it."
            if reserved
            else "Until it is made it has no effect."
        )
        limits = []
        if low is not None and high is not None:
            spec = self.rule.spec
            limits = [Said(f"It must lie between {amount(low, spec)} and {amount(high, spec)}.")]
        return Said(f"{_upper(office)} determines {self.name}: {kind}.", (*asks, Said(until), *limits))

    # ---- what stands under any rule ---------------------------------------------------------------------------------

    def beside(self) -> Iterator[str]:
        """The exceptions to a rule, and which day's law governs it."""
        exceptions = []
        if self.rule.kind in ("define", "norm", "table", "exception"):
            for fold in self.part.rules(self.rule.name):
                if fold.kind == "fold":
                    exceptions += [n for s in fold.steps if s.op == "rank" for n in s.data if ":" not in n]
        names = [f'"{plain(n)}"' for n in dict.fromkeys(exceptions)]
        if names:
            yield f"This is subject to the exception{'s' if len(names) > 1 else ''} {listed(names)}."
        governor = self.rule.governor
        if governor is not None:
            match governor.by:
                case "date":
                    yield f'The law of the day "{governor.words}" governs.'
                case "end":
                    yield "The law of the day on which its period ends governs."
                case _:
                    yield "The law of the day of the decision governs."


def _comma(said: Said) -> str:
    return "," if said.text == CASES else ""


def _closed(said: Said) -> str:
    """A limb as the end of a sentence: with a colon where a list follows."""
    return said.text + (":" if said.parts or said.rows else ".")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
