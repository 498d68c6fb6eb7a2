"""Tuples whose parts have names: `NamedTuple` as that of `typing`, at a small part of what it costs to make such a class.

A process that answers one question makes some forty of these classes before it begins, which took a tenth of its time. What
checks types sees the one of `typing`.
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    class _Parts(type):
        """Makes a tuple class of what stands in the body of a class: annotated names are its parts, the rest is kept."""

        def __new__(meta, name, bases, space):  # a class of classes
            if not bases:
                return type.__new__(meta, name, bases, space)
            parts = tuple(space.get("__annotations__", ()))
            defaults = {part: space[part] for part in parts if part in space}
            if tuple(defaults) != parts[len(parts) - len(defaults) :]:
                raise TypeError(f"{name}: a part without a default follows one that has a default")
            given = {part: _tuplegetter(place, part) for place, part in enumerate(parts)}
            inherited = {key: value for key, value in _SHARED.items() if key not in space}
            made = {"__slots__": (), "__match_args__": parts, "_fields": parts, "_field_defaults": defaults}
            return type(name, (tuple,), {**space, **inherited, **made, **given, "__new__": _new(name, parts, defaults)})

    def _new(name, parts, defaults):
        """What makes a tuple of the class: by place, by name, and with its defaults."""
        count, tail, make = len(parts), tuple(defaults.values()), tuple.__new__
        least = count - len(tail)

        def __new__(cls, /, *given, **named):  # noqa: N807  # put into classes
            if len(given) == count and not named:
                return make(cls, given)
            if named:
                given = _arranged(name, parts, defaults, given, named)
            elif not least <= len(given) <= count:
                raise TypeError(f"{name} takes {least} to {count} parts, and {len(given)} were given")
            return make(cls, given + tail[len(given) - least :])

        return __new__

    def _arranged(name, parts, defaults, given, named):
        """Parts given by name, put in their places behind those given by place."""
        rest = parts[len(given) :]
        missing = [part for part in rest if part not in named and part not in defaults]
        if missing:
            raise TypeError(f"{name}: {', '.join(missing)} not given")
        all_of_them = given + tuple([named.pop(part) if part in named else defaults[part] for part in rest])
        if named or len(given) > len(parts):
            raise TypeError(f"{name}: {', '.join(named) or 'a part'} given twice, or unknown")
        return all_of_them

    @classmethod
    def _make(cls, values):
        return cls(*values)

    def _replace(self, /, **changes):
        made = tuple.__new__(self.__class__, map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"{self.__class__.__name__} has no {', '.join(changes)}")
        return made

    def _asdict(self):
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self):  # noqa: N807  # put into classes
        told = ", ".join([f"{part}={value!r}" for part, value in zip(self._fields, self, strict=True)])
        return f"{self.__class__.__name__}({told})"

    def __getnewargs__(self):  # noqa: N807  # put into classes
        return tuple(self)

    _SHARED = {
        "_make": _make,
        "_replace": _replace,
        "_asdict": _asdict,
        "__repr__": __repr__,
        "__getnewargs__": __getnewargs__,
    }

    class NamedTuple(metaclass=_Parts):
        """The base of a class of tuples with named parts."""
