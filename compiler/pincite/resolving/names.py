"""Names in expressions: each becomes the key of a symbol, a field of the list being read, or a member."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from pincite.diagnostics import Found
from pincite.ir import expr as e
from pincite.ir import resolved, surface
from pincite.ir.clauses import Clauses
from pincite.ir.resolved import MEMBER, Determination, Fact, NamedTerm, Reading, RecordType
from pincite.ir.types import Type
from pincite.resolving.declare import Declarations, close, member
from pincite.resolving.members import members_in, members_of
from pincite.resolving.places import Placed
from pincite.resolving.suggest import a_kind, instead, one_of, said_otherwise

# Names that every program has.
ASKED_ON = "asked_on"
# Kinds of names that stand for no value, and what to write.
_A_SLIP = 0.75  # how like a name must be for it to be most likely meant
_NO_VALUES: dict[str | None, tuple[str, str]] = {
    "reading": ("a reading", "let it decide between values: define NAME by {0}, with a line for each alternative"),
    "table": ("a table", "look it up: table {0} at ..."),
    "exception": ("an exception", "name what it is an exception to"),
}


@dataclass(slots=True)
class Names:
    """Resolves the names of one construct."""

    declared: Declarations
    found: Found
    placed: Placed
    fields: dict[str, Type] = field(default_factory=dict)

    # ---- single names -----------------------------------------------------------------------------------------------

    def key(self, name: e.Ref) -> str:
        """The key a written name has in this construct's instrument."""
        if "." in name.name:
            return name.name
        return f"{self.placed.instrument}.{name.name}"

    def known(self, name: e.Ref) -> bool:
        """Whether a name is declared as something that has a value."""
        if name.name in self.fields or name.name == ASKED_ON:
            return True
        key = self.key(name)
        symbol = self.declared.symbols.get(key)
        return key in self.declared.rules or isinstance(symbol, Fact | Determination)

    def ref(self, name: e.Ref) -> e.Ref:
        """A name that stands for a value."""
        if name.name in self.fields:
            return e.Ref(name.span, e.FIELD + name.name)
        if name.name == ASKED_ON:
            return name
        key = self.key(name)
        symbol = self.declared.symbols.get(key)
        if isinstance(symbol, NamedTerm | RecordType):
            kind = "something the law speaks of" if isinstance(symbol, NamedTerm) else "a record"
            help = "name a fact about it" if isinstance(symbol, NamedTerm) else "name a fact that is a list of it"
            self.found.add(
                "P204", name.span, f"`{name.name}` is {kind} and has no value", help=help, law=self.placed.address
            )
        elif key not in self.declared.rules and symbol is None:
            self.undeclared(name)
        elif self.declared.rules.get(key) in _NO_VALUES:
            what, help = _NO_VALUES[self.declared.rules[key]]
            message = f"`{name.name}` is {what} and has no value of its own"
            self.found.add("P204", name.span, message, help=help.format(name.name), law=self.placed.address)
        return e.Ref(name.span, key)

    def value(self, of: e.Expr | None, members: Sequence[str]) -> e.Expr | None:
        """An expression that gives a value; a name that is one of some members is that member."""
        if isinstance(of, e.Ref) and of.name in members and not self.known(of):
            return member(of)
        return self.expr(of)

    def undeclared(self, name: e.Ref) -> None:
        """Report a name that nothing declares."""
        written = name.name
        instrument, _, alone = written.rpartition(".")
        prefix = f"{instrument or self.placed.instrument}."
        own = getattr(
            self.placed.block, "name", None
        )  # what is declared here cannot be what was meant: it would rest on itself
        taken = f"{prefix}{own.name}" if isinstance(own, e.Ref) else ""
        names = [k.removeprefix(prefix) for k in self.declared.spans if k.startswith(prefix) and k != taken]
        declare = f"declare it: fact {written} is ..., or define {written} as ..."
        known = names if instrument else [*names, *self.fields]
        near = close(alone, known, 0.6 if instrument else _A_SLIP)
        if instrument:
            near = near or (
                f"{instrument} declares no such name" if names else f"no file declares names of {instrument}"
            )
        elif near is None and (like := close(alone, known)):
            near = f"{declare}; or {like}"
        help = said_otherwise(written) or near or declare
        self.found.add("P201", name.span, f"nothing declares `{name.name}`", help=help, law=self.placed.address)

    def of_kind(self, name: e.Ref, *kinds: str) -> e.Ref:
        """A name that must be given a value by rules of one of these kinds, or be a fact or determination if so said."""
        key = self.key(name)
        symbol = self.declared.symbols.get(key)
        actual = self.declared.rules.get(key) or ("fact" if isinstance(symbol, Fact) else "")
        actual = actual or ("determination" if isinstance(symbol, Determination) else "")
        if not actual and symbol is None:
            self.undeclared(name)
        elif actual not in kinds:
            what = "a term" if isinstance(symbol, NamedTerm) else a_kind(actual or "record")
            wanted = " or ".join(a_kind(kind) for kind in kinds)
            message = f"`{name.name}` is {what}, and {wanted} is wanted here"
            self.found.add("P204", name.span, message, help=instead(name.name, actual, kinds), law=self.placed.address)
        return e.Ref(name.span, key)

    # ---- expressions ------------------------------------------------------------------------------------------------

    @overload
    def expr(self, of: e.Expr) -> e.Expr: ...
    @overload
    def expr(self, of: None) -> None: ...

    def expr(self, of: e.Expr | None) -> e.Expr | None:
        """An expression with its names resolved."""
        match of:
            case None:
                return None
            case e.Ref():
                return self.ref(of)
            case e.Not():
                return replace(of, of=self.expr(of.of))
            case e.All() | e.Any():
                return replace(of, parts=tuple(self._parts(of.parts)))
            case e.Compare():
                return self._compare(of)
            case e.IsNone():
                return replace(of, of=self.expr(of.of))
            case e.OneOf():
                return self._one_of(of)
            case e.Within():
                return replace(of, of=self.expr(of.of), quantity=self.quantity(of.quantity), event=self.expr(of.event))
            case e.Quantity():
                return self.quantity(of)
            case e.Arith() | e.Extreme():
                return replace(of, left=self.expr(of.left), right=self.expr(of.right))
            case e.Shift() | e.Deadline():
                amount = self.ref(of.amount) if isinstance(of.amount, e.Ref) else self.quantity(of.amount)
                return replace(of, amount=amount, event=self.expr(of.event))
            case e.Elapsed():
                rounding = self._rounding(of.rounding)
                return replace(of, rounding=rounding, start=self.expr(of.start), end=self.expr(of.end))
            case e.Lookup():
                return replace(of, table=self.of_kind(of.table, "table"), keys=tuple(self.ref(k) for k in of.keys))
            case e.Share():
                return replace(of, of=self.expr(of.of))
            case _:
                return of

    def _parts(self, parts: Sequence[e.Expr]) -> Iterator[e.Expr]:
        """The parts of a condition. A member that stands alone goes on a comparison: `kind is first or renewal`."""
        members: tuple[str, ...] = ()
        compared: e.Compare | e.OneOf | None = None
        for place, part in enumerate(parts):
            if isinstance(part, e.Ref) and compared is not None and part.name in members and not self.known(part):
                stray = [p for p in parts[place:] if isinstance(p, e.Ref) and p.name in members]
                self._member_alone(compared, stray)
                yield from (member(p) if p in stray else self.expr(p) for p in parts[place:])
                return
            done = self.expr(part)
            left = done.left if isinstance(done, e.Compare) else done.of if isinstance(done, e.OneOf) else None
            members = self._members_of(left) or () if left is not None else ()
            compared = part if isinstance(part, e.Compare | e.OneOf) else None
            yield done

    def _member_alone(self, compared: e.Compare | e.OneOf, stray: Sequence[e.Ref]) -> None:
        left, first = (compared.left, compared.right) if isinstance(compared, e.Compare) else (compared.of, None)
        named = compared.members if isinstance(compared, e.OneOf) else (first,)
        members = [name.name for name in (*named, *stray) if isinstance(name, e.Ref)]
        of = left.name if isinstance(left, e.Ref) else "it"
        self.found.add(
            "P204",
            stray[0].span,
            f"`{stray[0].name}` is a member of `{of}`, and no condition by itself",
            help=one_of(of, members, isinstance(compared, e.Compare) and compared.op == "ne"),
            law=self.placed.address,
        )

    def quantity(self, of: e.Quantity) -> e.Quantity:
        """A quantity with the reading that rounds it resolved."""
        return replace(of, rounding=self._rounding(of.rounding))

    def _rounding(self, rounding: e.Rounding | e.Ref | None) -> e.Rounding | e.Ref | None:
        """How months are rounded: down, up, or as a reading says whose alternatives are `down` and `up`."""
        if not isinstance(rounding, e.Ref):
            return rounding
        reading = self.of_kind(rounding, "reading")
        symbol = self.declared.symbols.get(reading.name)
        if isinstance(symbol, Reading) and {name for name, _ in symbol.choices} != {"down", "up"}:
            self.found.add(
                "P206",
                rounding.span,
                f"`{rounding.name}` cannot round: its alternatives are {', '.join(name for name, _ in symbol.choices)}",
                help="a reading that rounds has the alternatives `down` and `up`",
                law=self.placed.address,
            )
        return reading

    def _members_of(self, of: e.Expr) -> tuple[str, ...] | None:
        """The members an expression can have, as far as its declaration tells: None if it does not."""
        if not isinstance(of, e.Ref):
            return None
        return members_of(self.declared, of.name, self.fields)

    def _compare(self, of: e.Compare) -> e.Compare:
        left, right = of.left, of.right
        if of.op in ("eq", "ne") and isinstance(right, e.Ref):
            if isinstance(left, e.Ref) and not self.known(left) and self.known(right):
                return replace(of, left=member(left), right=self.ref(right))
            left = self.expr(left)
            members = self._members_of(left)
            if (members is not None and right.name in members) or not self.known(right):
                return replace(of, left=left, right=self._member(left, right, members))
            return replace(of, left=left, right=self.ref(right))
        return replace(of, left=self.expr(left), right=self.expr(right))

    def _member(self, left: e.Expr, name: e.Ref, members: tuple[str, ...] | None) -> e.Ref:
        if members is not None and name.name not in members:
            of = f"`{left.name.split('.')[-1]}`" if isinstance(left, e.Ref) else "it"
            help = close(name.name, members) or f"it is one of {', '.join(members)}"
            self.found.add("P206", name.span, f"`{name.name}` is not one of what {of} can be", help=help)
        elif members is None and not (isinstance(left, e.Ref) and left.name in self.declared.untyped):
            self.undeclared(name)
        return member(name)

    def _one_of(self, of: e.OneOf) -> e.OneOf:
        left = self.expr(of.of)
        members = self._members_of(left)
        if members is None:
            written = f"`{of.of.name}`" if isinstance(of.of, e.Ref) else "this"
            help = "compare it with `is`, `is at least`, `is before`; a yes or no stands alone"
            message = f"`is one of` needs a name that has members, and {written} has none"
            self.found.add("P204", of.of.span, message, help=help, law=self.placed.address)
            return replace(of, of=left, members=tuple(member(name) for name in of.members))
        return replace(of, of=left, members=tuple(self._member(left, name, members) for name in of.members))

    # ---- bodies -----------------------------------------------------------------------------------------------------

    def body(self, of: e.Body) -> e.Body:
        """A rule's body with its names resolved. Where one case gives a name with members, another may give a member."""
        members = members_in(self.declared, self.placed.instrument, of)
        match of:
            case e.Value():
                return replace(of, of=self.expr(of.of))
            case e.Cases():
                arms = tuple(replace(a, when=self.expr(a.when), value=self._given(a.value, members)) for a in of.arms)
                return replace(of, arms=arms, otherwise=self.value(of.otherwise, members))
            case e.ByName():
                return self._by_name(of)
            case e.Aggregate():
                return self._aggregate(of)

    def _by_name(self, of: e.ByName) -> e.ByName:
        subject = self.of_kind(of.subject, "reading", "fact", "determination", "define")
        members = self._members_of(subject)
        given = members_in(self.declared, self.placed.instrument, of)
        name = of.subject.name
        if members is None:
            if subject.name in self.declared.symbols or subject.name in self.declared.rules:
                help = f"for yes or no, numbers and days write `as follows`, with `when {name} ...:` and `otherwise:`"
                message = f"`{name}` is neither a reading nor one of several names"
                self.found.add("P204", of.subject.span, message, help=help, law=self.placed.address)
            members = tuple(arm.when.name for arm in of.arms if isinstance(arm.when, e.Ref))
        arms, seen = [], set()
        for arm in of.arms:
            when = arm.when if isinstance(arm.when, e.Ref) else of.subject
            if when.name not in members:
                near = close(when.name, members)
                help = near or f"it is one of {', '.join(members)}"
                self.found.add("P206", when.span, f"`{name}` has no alternative `{when.name}`", help=help)
                seen |= {m for m in members if near is not None and f"`{m}`" in near}  # that one is meant
            if when.name in seen:
                self.found.add("P202", when.span, f"there are two cases for `{when.name}`")
            seen.add(when.name)
            arms.append(e.Arm(arm.span, member(when), self._given(arm.value, given)))
        missing = [m for m in members if m not in seen]
        if missing and of.otherwise is None:
            self.found.add(
                "P311",
                of.span,
                f"there is no case for {', '.join(f'`{m}`' for m in missing)}",
                help=f"add a line `{missing[0]}: ...`, or `otherwise: ...`",
                law=self.placed.address,
            )
        return replace(of, subject=subject, arms=tuple(arms), otherwise=self.value(of.otherwise, given))

    def _given(self, of: e.Expr, members: Sequence[str]) -> e.Expr:
        return self.value(of, members) or of

    def _aggregate(self, of: e.Aggregate) -> e.Aggregate:
        listed = self.of_kind(of.list, "fact")
        kind = self.declared.type_of(listed.name, {})
        record = self.declared.symbols.get(kind.record or "") if kind else None
        if kind is not None and kind.kind != "list":
            help = f"declare a list: fact {of.list.name} is a list of RECORD"
            self.found.add("P204", of.list.span, f"`{of.list.name}` is not a list", help=help, law=self.placed.address)
        fields = dict(record.fields) if isinstance(record, RecordType) else {}
        inner = Names(self.declared, self.found, self.placed, fields)
        return replace(
            of,
            list=listed,
            field=inner.field(of.field, of.list.name) if of.field else None,
            where=inner.expr(of.where),
            has=inner.expr(of.has),
            by=inner.field(of.by, of.list.name) if of.by else None,
        )

    def field(self, name: e.Ref, of: str) -> e.Ref:
        """A name that must be a field of the list."""
        if self.fields and name.name not in self.fields:
            help = close(name.name, self.fields) or f"its fields are {', '.join(self.fields)}"
            self.found.add("P205", name.span, f"the members of `{of}` have no field `{name.name}`", help=help)
        return e.Ref(name.span, e.FIELD + name.name)

    # ---- constructs -------------------------------------------------------------------------------------------------

    def clauses(self, of: Clauses) -> Clauses:
        """Clauses with the governing name resolved."""
        if of.governed is None or of.governed.name is None:
            return of
        name = self.of_kind(of.governed.name, "fact", "define")
        return replace(of, governed=replace(of.governed, name=name))

    def table(self, of: surface.Table) -> resolved.Table:
        """A table."""
        across = self.ref(of.across) if of.across else None
        columns = tuple(name.name for name in of.columns)
        if across is not None:
            members = self._members_of(across)
            for name in of.columns:
                if members is not None and name.name not in members:
                    help = close(name.name, members) or f"it is one of {', '.join(members)}"
                    written = of.across.name if of.across else ""
                    self.found.add("P206", name.span, f"`{written}` has no member `{name.name}`", help=help)
        rows = []
        for row in of.rows:
            cells = tuple(self.expr(cell) for cell in row.cells)
            rows.append(replace(row, cells=cells))
        unit = self.declared.dimension(of.unit.name, of.unit.span)
        down = tuple(self.ref(name) for name in of.down)
        return resolved.Table(of.span, unit, across, columns, down, tuple(rows), of.gaps, of.more_is_better)

    def term_name(self, name: e.Ref) -> e.Ref:
        """A name of something the law speaks of: an office, a person."""
        key = self.key(name)
        symbol = self.declared.symbols.get(key)
        if symbol is None and key not in self.declared.rules:
            terms = [k.split(".", 1)[1] for k, s in self.declared.symbols.items() if isinstance(s, NamedTerm)]
            help = close(name.name, terms) or f'declare it: term {name.name} is an office "..."'
            self.found.add("P201", name.span, f"nothing declares `{name.name}`", help=help, law=self.placed.address)
        elif not isinstance(symbol, NamedTerm):
            help = 'declare who it is: term NAME is a person "...", or an office "..."'
            message = f"`{name.name}` is not declared as a term"
            self.found.add("P204", name.span, message, help=help, law=self.placed.address)
        return e.Ref(name.span, key)

    def norm(self, of: surface.Norm) -> resolved.Norm:
        """A duty, right or ban."""
        due = None
        if of.due is not None:
            first = self.quantity(of.due.quantity) if of.due.quantity is not None else None
            upper = self.quantity(of.due.upper) if of.due.upper is not None else None
            due = replace(of.due, quantity=first, upper=upper, event=self.expr(of.due.event))
        return resolved.Norm(
            of.span,
            of.deontic,
            self.term_name(of.bearer),
            self.term_name(of.to) if of.to else None,
            self.expr(of.when),
            self.expr(of.unless),
            due,
            self.ref(of.done) if of.done else None,
            of.may_precede,
            self.expr(of.survives),
        )


def strip(name: str) -> str:
    """A key, field or member as it was written."""
    for prefix in (e.FIELD, MEMBER):
        name = name.removeprefix(prefix)
    return name.split(".", 1)[1] if "." in name else name
