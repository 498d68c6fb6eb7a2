"""Rules get types: definitions, questions, exceptions, deemings; which day governs them."""

from __future__ import annotations

from dataclasses import replace

from pincite.inference.exclusive import cover_everything, exclude_each_other
from pincite.inference.expressions import Infer
from pincite.inference.guards import guards
from pincite.inference.joining import alike, join
from pincite.ir import expr as e
from pincite.ir import resolved, walk
from pincite.ir import typed as t
from pincite.ir.clauses import Governed
from pincite.ir.phrases import aggregate_phrase, body_phrase, plain_name, written
from pincite.ir.resolved import MEMBER
from pincite.ir.types import TRUTH, WHOLE, Type, show


def body(infer: Infer, of: e.Body, no_rule: str | None) -> t.Expr:
    """The typed form of a definition's body."""
    match of:
        case e.Value():
            value = infer.expr(of.of)
            return infer.needed(value, of.of) if value.type.kind == "truth" else value
        case e.Cases():
            return _cases(infer, of, no_rule)
        case e.ByName():
            return _by_name(infer, of)
        case e.Aggregate():
            return _aggregate(infer, of)


def _cases(infer: Infer, of: e.Cases, no_rule: str | None) -> t.Expr:
    before = len(infer.found)
    conditions = [infer.truth(arm.when) for arm in of.arms]
    sound = len(infer.found) == before  # of conditions that are no conditions nothing more is said
    values = [(infer.guarded(arm.when).expr(arm.value), arm.value) for arm in of.arms]
    if of.otherwise is not None:
        values.append((infer.denied(arm.when for arm in of.arms).expr(of.otherwise), of.otherwise))
    typed, kind = join(infer, values)
    words = body_phrase(of)
    exclusive = exclude_each_other(conditions)
    if not exclusive and sound:
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
        if not covered and no_rule is None and sound:
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
    if infer.facts(of.subject.name) is None and infer.rules(of.subject.name) is None:
        return t.Choose(kind, words, of.subject.name, tuple((n, v) for (n, _), v in zip(arms, typed, strict=False)))
    subject = infer.expr(of.subject)
    last = typed.pop()
    rest = last
    names = [name for name, _ in arms] if of.otherwise is not None else [name for name, _ in arms[:-1]]
    for name, value in zip(reversed(names), reversed(typed), strict=True):
        rest = t.If(kind, words, _is(subject, name), value, rest)
    if subject.type.optional:  # asked first: of what is none nothing can be said but that it is none
        void = t.Void(TRUTH, f"{subject.words} is none", subject)
        none = last if of.otherwise is not None else t.NoRule(kind, "no rule applies", "there is none")
        rest = t.If(kind, words, void, none, rest)
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
                    f"`every {plain_name(listed)}` does not say what it means of an empty list",
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
            infer.found.add(
                "P301",
                of.span,
                f"`{field}` is {show(kind)} and cannot be added up",
                help="name a field that is a number, or count the members",
                law=infer.law,
            )
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
        infer.found.add(
            "P301",
            of.span,
            f"`{of.kind}` needs {wanted}, and `{by}` is {show(rank)}",
            help="use latest or earliest of days, largest or smallest of numbers",
            law=infer.law,
        )
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


def coerce(infer: Infer, value: t.Expr, wanted: Type, of: e.Expr) -> t.Expr:
    """A value in the type of the name it is for."""
    if "unknown" in (value.type.kind, wanted.kind):
        return t.NoRule(wanted, "", "")
    finer = wanted.kind == "number" and wanted.whole and not value.type.whole
    if not alike(value.type, wanted) or finer:
        code = "P302" if not finer and value.type.kind == wanted.kind else "P301"
        message = f"`{written(of)}` is {show(value.type)}, and {show(wanted)} is wanted here"
        infer.found.add(code, of.span, message, help=f"write {_example(wanted)}", law=infer.law)
        return t.NoRule(wanted, "", "")
    if wanted.kind == "truth":
        value = infer.needed(value, of)
    if wanted.kind == "number" and value.type.whole and not wanted.whole:
        return infer.fine(value)
    return value


def _example(wanted: Type) -> str:
    """A value of a type, for a remedy."""
    match wanted.kind:
        case "truth":
            return "yes or no"
        case "enum":
            return f"one of its members: {', '.join(wanted.members)}"
        case "date":
            return "a day: 14 days after NAME, or the name of a date"
        case _:
            return show(wanted)


def governor(infer: Infer, of: Governed | None, body: t.Body, kind: Type) -> t.Governor | None:
    """Which day's law governs a rule, whose value is of such a type."""
    if of is None:
        return start_of_norm(body)
    match of.by:
        case "decision":
            return t.Governor("decision", None)
        case "end":
            if not (body.limit is not None if isinstance(body, t.NormBody) else kind.kind == "date"):
                infer.found.add(
                    "P409",
                    of.span,
                    "`governed by end`, and there is no period here that ends: the rule gives no day, and no time limit",
                    help="name the day: governed by NAME",
                    law=infer.law,
                )
                return None
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
            if of.name is not None and date is not None and date.type.kind != "date":
                infer.found.add(
                    "P301",
                    of.span,
                    f"`{written(of.name)}` is {show(date.type)}; a day governs",
                    help="name a date: governed by NAME",
                    law=infer.law,
                )
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
