"""A clock whose rule changed says which law governs it; what a rule needs is in force when it is."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.diagnostics import Found, Label
from pincite.ir import timed, walk
from pincite.ir import typed as t
from pincite.ir.phrases import plain_name
from pincite.ir.timed import RuleTime
from pincite.runtime.timeline import IN_FORCE, LAST_DAY, NOT_ENCODED, TEXT_NOT_HELD


def governing(program: timed.Program, found: Found) -> None:
    """Report periods without a governing date whose rule differs between versions, and needs that are never in force."""
    by_key: dict[str, list[RuleTime]] = {}
    for rule in program.rules:
        by_key.setdefault(rule.rule.key, []).append(rule)
    told = _one_governor(by_key, found)
    roots = [r for r in program.rules if r.rule.kind in ("question", "norm")]
    for root in roots:
        if root.rule.governor is None:
            _walk(root, by_key, found, told)
    _together(program, by_key, found)
    _survival(by_key, found)


def _survival(by_key: dict[str, list[RuleTime]], found: Found) -> None:
    """A norm with a time limit whose rule is repealed: what is pending on that day is owed on, or is not."""
    for versions in by_key.values():
        norms = [(v, v.rule.body) for v in versions if isinstance(v.rule.body, t.NormBody)]
        lasting = any(_lasts(v) for v, _ in norms)
        for version, body in norms:
            if lasting or body.limit is None or body.survives is not None or not _ever(version):
                continue
            found.add(
                "P414",
                version.rule.span,
                f"`{plain_name(version.rule.key)}` is repealed, and nothing says "
                "what becomes of it where it is pending on that day",
                help="add `survives repeal when ...`; where the law is silent, let a reading decide",
                law=version.rule.address,
            )


def _lasts(rule: RuleTime) -> bool:
    """Whether a rule goes on without an end, or words do of which nobody knows yet whether they hold it."""
    last = max((s.known_to for s in rule.timeline.spans), default=0)
    open_ended = [s.status.kind for s in rule.timeline.spans if s.known_to == last and s.status.end == LAST_DAY]
    return any(kind in (IN_FORCE, TEXT_NOT_HELD, NOT_ENCODED) for kind in open_ended)


def _one_governor(by_key: dict[str, list[RuleTime]], found: Found) -> set[int]:
    """Report versions that are governed by different days; all versions of those names."""
    told: set[int] = set()
    for versions in by_key.values():
        first = versions[0].rule
        for version in versions[1:]:
            if _plain(version.rule.governor) == _plain(first.governor):
                continue
            told |= {id(v) for v in versions}
            silent, other = (version.rule, first) if version.rule.governor is None else (first, version.rule)
            help = "let all versions say the same `governed by`: it decides which of them is asked"
            if silent.governor is None:
                help = f"add `{_said(other)}`, as the other version says: it decides which of them is asked"
            found.add(
                "P409",
                silent.span,
                f"the versions of `{plain_name(first.key)}` are governed by different days",
                also=[Label(other.span, "this is another version")],
                help=help,
                law=silent.address,
            )
    return told


def _said(rule: t.Rule) -> str:
    governed = rule.clauses.governed
    if governed is None:
        return "governed by ..."
    name = governed.name.name.rpartition(".")[2] if governed.name is not None else ""
    return f"governed by {name or governed.by}"


def _plain(governor: t.Governor | None) -> tuple[str, str] | None:
    if governor is None:
        return None
    return governor.by, governor.date.words if governor.date is not None else ""


def _walk(root: RuleTime, by_key: dict[str, list[RuleTime]], found: Found, told: set[int]) -> None:
    """Everything a question without a governing date reaches under the law of the day asked for."""
    seen: set[str] = set()
    stack = [root]
    while stack:
        rule = stack.pop()
        if _has_period(rule.rule) and id(rule) not in told and not _no_change(rule, by_key):
            told.add(id(rule))
            found.add(
                "P409",
                rule.rule.span,
                f"`{plain_name(rule.rule.key)}` is a period whose rule differs between versions, "
                "and nothing says which law governs one that runs over the change",
                help="add `governed by start`, `governed by end`, `governed by decision`, or the name of a day",
                law=rule.rule.address,
            )
        for key in _needs(rule.rule):
            if key not in seen:
                seen.add(key)
                stack += [r for r in by_key.get(key, ()) if r.rule.governor is None]


def _has_period(rule: t.Rule) -> bool:
    """Whether a rule measures a stretch of time from an event."""
    return any(
        isinstance(part, t.Shift | t.ShiftBy | t.Elapsed) and not _from_today(part)
        for top in walk.body_parts(rule.body)
        for part in walk.inside(top)
    )


def _from_today(part: t.Shift | t.ShiftBy | t.Elapsed) -> bool:
    start = part.start if isinstance(part, t.Elapsed) else part.of
    return isinstance(start, t.AskedOn | t.Const)


def _needs(rule: t.Rule) -> Iterator[str]:
    for top in walk.body_parts(rule.body):
        for part in walk.inside(top):
            match part:
                case t.RuleRef():
                    yield part.key
                case t.Lookup():
                    yield part.table
                case _:
                    pass


def _no_change(rule: RuleTime, by_key: dict[str, list[RuleTime]]) -> bool:
    """Whether a period and everything it rests on is the same rule in all versions."""
    if len(by_key[rule.rule.key]) > 1:
        return False
    seen: set[str] = set()
    stack = list(_needs(rule.rule))
    while stack:
        key = stack.pop()
        if key in seen:
            continue
        seen.add(key)
        versions = [v for v in by_key.get(key, ()) if v.rule.governor is None]
        if len(versions) > 1:
            return False
        for version in versions:
            stack += _needs(version.rule)
    return True


def _together(program: timed.Program, by_key: dict[str, list[RuleTime]], found: Found) -> None:
    """A rule whose need is in force on none of the days on which it is itself."""
    for rule in program.rules:
        if rule.rule.governor is not None:
            continue
        for key in dict.fromkeys(_needs(rule.rule)):
            needed = by_key.get(key, ())
            if not needed or any(r.rule.governor is not None for r in needed):
                continue
            if not any(_meet(rule, other) for other in needed) and _ever(rule):
                found.add(
                    "P408",
                    rule.rule.span,
                    f"`{plain_name(rule.rule.key)}` needs `{plain_name(key)}`, which is never in force when it is",
                    also=[Label(needed[0].rule.span, "this is in force at another time")],
                    help="say it for the same period, or let a governing date choose the law",
                    law=rule.rule.address,
                )


def _in_force(rule: RuleTime) -> list[tuple[int, int]]:
    last = max((s.known_to for s in rule.timeline.spans), default=0)
    return [
        (s.status.start, s.status.end)
        for s in rule.timeline.spans
        if s.known_to == last and s.status.kind == "in_force"
    ]


def _ever(rule: RuleTime) -> bool:
    return bool(_in_force(rule))


def _meet(one: RuleTime, other: RuleTime) -> bool:
    return any(a <= d and c <= b for a, b in _in_force(one) for c, d in _in_force(other))
