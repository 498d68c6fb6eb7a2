"""Rules get types: definitions, questions, tables, norms, exceptions, deemings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pincite.inference.exclusive import cover_everything, exclude_each_other
from pincite.inference.expressions import Infer
from pincite.inference.guards import guards
from pincite.ir import expr as e
from pincite.ir import resolved, surface, walk
from pincite.ir import typed as t
from pincite.ir.clauses import Governed
from pincite.ir.phrases import aggregate_phrase, body_phrase, name_words, phrase
from pincite.ir.resolved import MEMBER
from pincite.ir.types import TRUTH, WHOLE, Type, number, same_dimension, show


def join(infer: Infer, values: Sequence[tuple[t.Expr, e.Expr]]) -> tuple[list[t.Expr], Type]:
    """The values of cases in one type: one kind and dimension, one scale, none allowed where any may be none."""
    kind = values[0][0].type
    optional = any(v.type.optional for v, _ in values)
    fine = any(v.type.kind == "number" and not v.type.whole for v, _ in values)
    out = []
    for value, written in values:
        if value.type.kind != kind.kind or (kind.kind == "number" and not same_dimension(kind, value.type)):
            message = f"one case is {show(kind)} and another, `{phrase(written)}`, is {show(value.type)}"
            infer.found.add("P301", written.span, message, law=infer.law)
            value = replace(values[0][0])
        elif fine and value.type.kind == "number" and value.type.whole:
            value = infer.fine(value)
        out.append(value)
    joined = replace(out[0].type, optional=optional, low=None, high=None, clocked=False)
    if joined.kind == "enum":
        members = dict.fromkeys(m for v in out for m in v.type.members)
        joined = replace(joined, members=tuple(members))
    return out, joined


def body(infer: Infer, of: e.Body, no_rule: str | None) -> t.Expr:
    """The typed form of a definition's body."""
    match of:
        case e.Value():
            return infer.expr(of.of)
        case e.Cases():
            return _cases(infer, of, no_rule)
        case e.ByName():
            return _by_name(infer, of)
        case e.Aggregate():
            return _aggregate(infer, of)


def _cases(infer: Infer, of: e.Cases, no_rule: str | None) -> t.Expr:
    conditions = [infer.truth(arm.when) for arm in of.arms]
    values = [(infer.guarded(arm.when).expr(arm.value), arm.value) for arm in of.arms]
    if of.otherwise is not None:
        values.append((infer.expr(of.otherwise), of.otherwise))
    typed, kind = join(infer, values)
    words = body_phrase(of)
    exclusive = exclude_each_other(conditions)
    if not exclusive:
        infer.found.add(
            "P307",
            of.span,
            "it cannot be shown that these cases exclude each other",
            help="where two apply at once they must give the same, or the answer is a conflict; make each say when it holds",
            law=infer.law,
        )
    covered = of.otherwise is None and cover_everything(conditions)
    rest: t.Expr
    if of.otherwise is not None:
        rest = typed.pop()
    elif covered and exclusive:
        rest = typed.pop()
        conditions.pop()
    else:
        rest = t.NoRule(kind, "no rule applies", no_rule or "no case applies")
        if not covered and no_rule is None:
            infer.found.add(
                "P308",
                of.span,
                "it cannot be shown that one of these cases always applies",
                help='add `otherwise: ...`, or acknowledge it: no rule applies because "..."',
                law=infer.law,
            )
    if not exclusive:
        return t.Fold(kind, words, tuple(zip(conditions, typed, strict=True)), rest)
    for condition, value in zip(reversed(conditions), reversed(typed), strict=True):
        rest = t.If(kind, words, condition, value, rest)
    return rest


def _by_name(infer: Infer, of: e.ByName) -> t.Expr:
    arms = [(arm.when.name.removeprefix(MEMBER) if isinstance(arm.when, e.Ref) else "", arm.value) for arm in of.arms]
    values = [(infer.expr(value), value) for _, value in arms]
    if of.otherwise is not None:
        values.append((infer.expr(of.otherwise), of.otherwise))
    if not values:
        return t.Const(TRUTH, "", False)
    typed, kind = join(infer, values)
    words = body_phrase(of)
    subject = infer.facts(of.subject.name)
    if subject is None:
        return t.Choose(kind, words, of.subject.name, tuple((n, v) for (n, _), v in zip(arms, typed, strict=False)))
    fact = infer.expr(of.subject)
    rest = typed.pop()
    names = [name for name, _ in arms] if of.otherwise is not None else [name for name, _ in arms[:-1]]
    if of.otherwise is None and subject.optional:
        rest = t.If(kind, words, _is(fact, arms[-1][0]), rest, t.NoRule(kind, "no rule applies", "there is none"))
    for name, value in zip(reversed(names), reversed(typed), strict=True):
        rest = t.If(kind, words, _is(fact, name), value, rest)
    return rest


def _is(fact: t.Expr, member: str) -> t.Expr:
    return t.Same(TRUTH, f"{fact.words} is {member.replace('_', ' ')}", fact, (member,))


def _aggregate(infer: Infer, of: e.Aggregate) -> t.Expr:
    words = aggregate_phrase(of)
    where: t.Expr = t.Const(TRUTH, "yes", True) if of.where is None else infer.truth(of.where)
    field = of.field.name.removeprefix(e.FIELD) if of.field is not None else ""
    listed = of.list.name
    match of.kind:
        case "count":
            return t.Count(WHOLE, words, listed, where, None)
        case "different":
            return t.Count(WHOLE, words, listed, where, field)
        case "any":
            return t.Exists(TRUTH, words, listed, where)
        case "every":
            has = infer.truth(of.has) if of.has is not None else where
            if of.minimum is None:
                infer.found.add(
                    "P305",
                    of.span,
                    f"`every {name_words(listed)}` does not say what it means of an empty list",
                    help="add a line `or empty`, or `at least 1`",
                    law=infer.law,
                )
            return t.Every(TRUTH, words, listed, where, has, of.minimum or 0)
        case _:
            pass
    kind = infer.fields.get(field, WHOLE)
    sure = frozenset[str]() if of.where is None else guards(of.where, infer.bodies)
    if of.kind == "sum":
        if kind.kind != "number":
            infer.found.add("P301", of.span, f"`{field}` is {show(kind)} and cannot be added up", law=infer.law)
        if kind.optional and e.FIELD + field not in sure:
            infer.found.add(
                "P304",
                of.span,
                f"`{field}` may be none, and then there is no sum",
                help=_with_field(field),
                law=infer.law,
            )
        least, most = (None, None) if kind.optional else (kind.low, kind.high)
        wide = replace(kind.required(), low=None, high=None, clocked=False)
        return t.Total(wide, words, listed, where, field, least, most)
    by = of.by.name.removeprefix(e.FIELD) if of.by is not None else field
    rank = infer.fields.get(by, WHOLE)
    dated = of.kind in ("latest", "earliest")
    if rank.kind not in (("date", "time") if dated else ("number",)):
        wanted = "a day" if dated else "a number"
        infer.found.add("P301", of.span, f"`{of.kind}` needs {wanted}, and `{by}` is {show(rank)}", law=infer.law)
    if rank.optional and e.FIELD + by not in sure:
        infer.found.add(
            "P304",
            of.span,
            f"`{by}` may be none, and a member without it has no rank",
            help=_with_field(by),
            law=infer.law,
        )
    result = replace(kind, optional=True)
    return t.Pick(result, words, listed, where, field, by, of.kind in ("latest", "largest"))


def _with_field(name: str) -> str:
    return f"take only the members that have it: where {name} is not none"


# ---- tables ---------------------------------------------------------------------------------------------------------


def table(infer: Infer, of: resolved.Table) -> tuple[t.TableBody, Type]:
    """A table, flat, with its keys and cells in stored form; and the type of its cells."""
    refs = ([of.across] if of.across is not None else []) + list(of.down)
    keys = [infer.expr(ref) for ref in refs]
    cells: list[t.Cell] = []
    values: list[tuple[t.Expr, e.Expr]] = []
    kind = _cell_type(infer, of)
    width = len(of.columns) if of.across is not None else 1
    for row in of.rows:
        if len(row.cells) != width or len(row.keys) != len(of.down):
            infer.found.add(
                "P710" if len(row.keys) != len(of.down) else "P301",
                row.span,
                f"this row has {len(row.keys)} keys and {len(row.cells)} cells; the table has {len(of.down)} and {width}",
                law=infer.law,
            )
            continue
        down = tuple(_key(infer, key, typed) for key, typed in zip(row.keys, keys[-len(of.down) :], strict=True))
        for column, cell in enumerate(row.cells):
            across = (t.Key((of.columns[column],)),) if of.across is not None else ()
            value = None if cell is None else infer.expr(cell, kind)
            if value is not None and cell is not None:
                values.append((value, cell))
            cells.append(t.Cell((*across, *down), value))
    if values:
        typed, joined = join(infer, values)
        if joined.kind != "number" or not same_dimension(joined, kind):
            infer.found.add(
                "P302", of.span, f"the cells are {show(joined)}; the table is in {of.unit.words}", law=infer.law
            )
        again = iter(typed)
        cells = [t.Cell(c.keys, None if c.value is None else next(again)) for c in cells]
        kind = joined
    gaps = tuple(_gap(infer, gap, of, keys) for gap in of.gaps)
    named = tuple((_key_name(ref), typed.type) for ref, typed in zip(refs, keys, strict=True))
    return t.TableBody(named, tuple(cells), gaps, of.more_is_better), kind


def _key_name(ref: e.Ref) -> str:
    return ref.name


def _cell_type(infer: Infer, of: resolved.Table) -> Type:
    decimals = any(
        isinstance(cell, e.Number | e.Percent | e.Money) and Fraction(cell.value).denominator != 1
        for row in of.rows
        for cell in row.cells
    )
    clocked = any(isinstance(cell, e.Clock) for row in of.rows for cell in row.cells)
    whole = not decimals and of.unit.name not in ("percent", "dollars")
    return replace(number(of.unit, whole=whole), clocked=clocked)


def _key(infer: Infer, key: surface.Key, of: t.Expr) -> t.Key:
    if key.name is not None:
        member = key.name.name
        if of.type.kind != "enum" or member not in of.type.members:
            infer.found.add("P206", key.span, f"`{of.words}` has no member `{member}`", law=infer.law)
        return t.Key((member,))
    if of.type.kind != "number":
        infer.found.add("P301", key.span, f"`{of.words}` is {show(of.type)}, and this key is a number", law=infer.law)
    scale = of.type.scale
    low = None if key.low is None else key.low * scale
    # A key such as `20 to 29` goes up to just before 30 where the number is not whole.
    high = None if key.high is None else (key.high + 1) * scale - 1
    return t.Key(None, low, high)


def _gap(infer: Infer, gap: surface.Gap, of: resolved.Table, keys: Sequence[t.Expr]) -> t.Gap:
    down = keys[-len(of.down) :]
    made = tuple(_key(infer, key, typed) for key, typed in zip(gap.keys, down, strict=False))
    across = (t.Key(of.columns),) if of.across is not None else ()
    return t.Gap((*across, *made), gap.reason)


# ---- norms ----------------------------------------------------------------------------------------------------------


def norm(infer: Infer, of: resolved.Norm) -> t.NormBody:
    """A norm: what triggers it, until when it is open, what meets it."""
    when: t.Expr = t.Const(TRUTH, "yes", True)
    if of.when is not None:
        when = infer.truth(of.when)
    if of.unless is not None:
        unless = infer.truth(of.unless)
        negated = t.Not(TRUTH, f"not {unless.words}", unless)
        when = negated if of.when is None else t.All(TRUTH, f"{when.words} and {negated.words}", (when, negated))
    inner = infer if of.when is None else infer.guarded(of.when)
    trigger, limit, opens, strict, recurrent = _due(inner, of)
    done = None
    if of.done is not None:
        done = inner.expr(of.done)
        if done.type.kind not in ("date", "time"):
            infer.found.add(
                "P301", of.done.span, f"`{done.words}` is {show(done.type)}; `done on` names a day", law=infer.law
            )
    survives = None if of.survives is None else infer.truth(of.survives)
    words = _due_words(of.due)
    return t.NormBody(
        of.deontic,
        of.bearer.name,
        of.to.name if of.to is not None else None,
        when,
        trigger,
        limit,
        opens,
        strict,
        done,
        of.may_precede,
        survives,
        words,
        recurrent,
        of.due is not None and of.due.kind == "now",
    )


def _due(infer: Infer, of: resolved.Norm) -> tuple[t.Expr | None, t.Expr | None, t.Expr | None, bool, bool]:
    due = of.due
    if due is None or due.kind == "unstated":
        return None, None, None, False, False
    if due.kind == "every":
        done = infer.expr(of.done) if of.done is not None else None
        if done is None or due.quantity is None:
            infer.found.add(
                "P119", due.span, "`due every` needs `done on`, from which the next is counted", law=infer.law
            )
            return None, None, None, False, True
        # What may be none here is answered: where it was never done, there is no day to count from.
        wide = replace(infer, sure=infer.sure | {of.done.name if of.done is not None else ""})
        words = f"{phrase(due.quantity)} after {done.words}"
        limit = wide.expr(e.Deadline(due.span, due.quantity, of.done if of.done is not None else due.quantity))
        return None, replace(limit, words=words) if limit else None, None, False, True
    event = infer.expr(due.event) if due.event is not None else None
    if event is not None and event.type.kind not in ("date", "time"):
        infer.found.add(
            "P301", due.span, f"`{event.words}` is {show(event.type)}; a time limit runs from a day", law=infer.law
        )
        return None, None, None, False, False
    written = due.event
    if event is None or written is None:
        return None, None, None, False, False
    if isinstance(written, e.Ref):  # where there is no event, the norm is not triggered
        infer = replace(infer, sure=infer.sure | {written.name})
    match due.kind:
        case "within" if due.quantity is not None:
            if event.type.kind == "time":
                return event, infer.expr(e.Shift(due.span, due.quantity, True, written)), None, False, False
            return event, infer.expr(e.Deadline(due.span, due.quantity, written)), None, False, False
        case "window" if due.quantity is not None and due.upper is not None:
            opens = infer.expr(e.Shift(due.span, due.quantity, True, written))
            return event, infer.expr(e.Shift(due.span, due.upper, True, written)), opens, False, False
        case "within_before" if due.quantity is not None:
            opens = infer.expr(e.Shift(due.span, due.quantity, False, written))
            return None, event, opens, True, False
        case "ahead" if due.quantity is not None:
            return None, infer.expr(e.Shift(due.span, due.quantity, False, written)), None, False, False
        case "before":
            return None, event, None, True, False
        case "by":
            return None, event, None, False, False
        case _:  # immediately: triggered, and no last day
            return event, None, None, False, False


def _due_words(due: surface.Due | None) -> str:
    if due is None or due.kind == "unstated":
        return "no time stated"
    event = phrase(due.event) if due.event is not None else ""
    amount = phrase(due.quantity) if due.quantity is not None else ""
    match due.kind:
        case "within":
            return f"within {amount} after {event}"
        case "within_before":
            return f"within {amount} before {event}"
        case "ahead":
            return f"at least {amount} before {event}"
        case "window":
            upper = phrase(due.upper) if due.upper is not None else ""
            return f"between {amount} and {upper} after {event}"
        case "before":
            return f"before {event}"
        case "by":
            return f"by {event}"
        case "now":
            return f"immediately after {event}"
        case _:
            return f"every {amount}"


# ---- exceptions, deemings -------------------------------------------------------------------------------------------


def exception(infer: Infer, of: resolved.Exceptional, target: Type) -> t.ExceptionBody:
    """An exception; its result has the type of its target."""
    when = infer.truth(of.when)
    then = None
    if of.then is not None:
        then = coerce(infer, infer.guarded(of.when).expr(of.then, target), target, of.then)
    return t.ExceptionBody(of.target.name, when, then, tuple(name.name for name in of.over))


def deemed(infer: Infer, of: resolved.Deeming, target: Type) -> t.DeemedBody:
    """A deeming; its value has the type of its target."""
    value = coerce(infer, infer.expr(of.value, target), target, of.value)
    return t.DeemedBody(of.target.name, value, infer.truth(of.when), of.unless_shown)


def coerce(infer: Infer, value: t.Expr, wanted: Type, written: e.Expr) -> t.Expr:
    """A value in the type of the name it is for."""
    finer = wanted.kind == "number" and wanted.whole and not value.type.whole
    if value.type.kind != wanted.kind or (wanted.kind == "number" and not same_dimension(value.type, wanted)) or finer:
        message = f"`{phrase(written)}` is {show(value.type)}, and {show(wanted)} is wanted here"
        infer.found.add("P301", written.span, message, law=infer.law)
        return t.NoRule(wanted, "", "")
    if wanted.kind == "number" and value.type.whole and not wanted.whole:
        return infer.fine(value)
    return value


def governor(infer: Infer, of: Governed | None, body: t.Body) -> t.Governor | None:
    """Which day's law governs a rule."""
    if of is None:
        return start_of_norm(body)
    match of.by:
        case "decision":
            return t.Governor("decision", None)
        case "end":
            return t.Governor("end", None)
        case "start":
            anchor = anchor_of(body)
            if anchor is None:
                infer.found.add(
                    "P409",
                    of.span,
                    "`governed by start`, and there is no one period here that starts",
                    help="name the day: governed by NAME",
                    law=infer.law,
                )
            return t.Governor("date", anchor) if anchor is not None else None
        case _:
            date = infer.expr(of.name) if of.name is not None else None
            if date is not None and date.type.kind != "date":
                infer.found.add("P301", of.span, f"`{date.words}` is {show(date.type)}; a day governs", law=infer.law)
                return None
            return t.Governor("date", date)


def start_of_norm(body: t.Body) -> t.Governor | None:
    """A norm is governed by the day that triggers it, unless it says otherwise."""
    if isinstance(body, t.NormBody) and body.trigger is not None and body.trigger.type.kind == "date":
        return t.Governor("date", body.trigger)
    return None


def anchor_of(body: t.Body) -> t.Expr | None:
    """The day from which the one period in a body runs."""
    found = []
    for top in walk.body_parts(body):
        for part in walk.inside(top):
            if isinstance(part, t.Shift | t.ShiftBy) and not isinstance(part.of, t.Shift | t.ShiftBy | t.Choose):
                found.append(part.of)
    distinct = list(dict.fromkeys(found))
    return distinct[0] if len(distinct) == 1 and distinct[0].type.kind == "date" else None
