"""Norms get types: what triggers them, until when they are open, what meets them."""

from __future__ import annotations

from dataclasses import replace

from pincite.inference.expressions import Infer
from pincite.ir import expr as e
from pincite.ir import resolved, surface
from pincite.ir import typed as t
from pincite.ir.phrases import phrase, written
from pincite.ir.types import TRUTH, show


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
            if done.type.kind != "unknown":
                message = f"`{written(of.done)}` is {show(done.type)}; `done on` names a day"
                infer.found.add("P301", of.done.span, message, help=_on(of.done), law=infer.law)
    if of.may_precede and trigger is None:
        infer.found.add(
            "P119",
            of.span,
            "`may precede` in a norm that no event triggers: there is nothing that could be preceded",
            help="take it away, or say from what the time runs: due within 14 days after NAME",
            law=infer.law,
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
        if event.type.kind != "unknown" and due.event is not None:
            message = f"`{written(due.event)}` is {show(event.type)}; a time limit runs from a day"
            infer.found.add("P301", due.event.span, message, help=_on(due.event), law=infer.law)
        return None, None, None, False, False
    named = due.event
    if event is None or named is None:
        return None, None, None, False, False
    if isinstance(named, e.Ref):  # where there is no event, the norm is not triggered
        infer = replace(infer, sure=infer.sure | {named.name})
    match due.kind:
        case "within" if due.quantity is not None:
            if event.type.kind == "time":
                return event, infer.expr(e.Shift(due.span, due.quantity, True, named)), None, False, False
            return event, infer.expr(e.Deadline(due.span, due.quantity, named)), None, False, False
        case "window" if due.quantity is not None and due.upper is not None:
            opens = infer.expr(e.Shift(due.span, due.quantity, True, named))
            return event, infer.expr(e.Shift(due.span, due.upper, True, named)), opens, False, False
        case "within_before" if due.quantity is not None:
            opens = infer.expr(e.Shift(due.span, due.quantity, False, named))
            return None, event, opens, True, False
        case "ahead" if due.quantity is not None:
            return None, infer.expr(e.Shift(due.span, due.quantity, False, named)), None, False, False
        case "before":
            return None, event, None, True, False
        case "by":
            return None, event, None, False, False
        case _:  # immediately: triggered, and no last day
            return event, None, None, False, False


def _on(of: e.Expr) -> str:
    name = f"{written(of)}_on" if isinstance(of, e.Ref) else "NAME"
    return f"name the day on which it happened: fact {name} is a date or none"


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
