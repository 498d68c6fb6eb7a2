"""Names of the standard library without the modules that are loaded with them, for what decides, which starts in milliseconds.

`typing` and `collections.abc` are for what checks types alone, and stand under `TYPE_CHECKING`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # what checks types knows this name, wherever it comes from

if TYPE_CHECKING:
    from datetime import date as date
    from datetime import datetime as datetime
    from functools import cached_property as cached_property
    from json.encoder import encode_basestring as encode_basestring
    from types import ModuleType
    from typing import Any
else:
    try:
        from _datetime import date as date  # the classes of `datetime` themselves, which are written in C
        from _datetime import datetime as datetime
    except ImportError:
        from datetime import date as date
        from datetime import datetime as datetime
    try:
        from _json import encode_basestring as encode_basestring
    except ImportError:
        from json.encoder import encode_basestring as encode_basestring

    class cached_property:  # noqa: N801  # named for that of functools
        """A property that is found once for each object, and then kept by it under the same name."""

        def __init__(self, find):
            self.find = find
            self.__doc__ = find.__doc__

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, one, owner=None):
            if one is None:
                return self
            found = one.__dict__[self.name] = self.find(one)
            return found


def import_module(name: str) -> ModuleType:
    """A module by its whole name, as `importlib.import_module` gives it."""
    __import__(name)
    return sys.modules[name]


class _Reading:
    """How JSON is read: as `json.loads` does where it is given nothing else."""

    strict = True
    object_hook = object_pairs_hook = parse_constant = None
    parse_float, parse_int = float, int


def read_json(text: str) -> Any:
    """A JSON document, as `json.loads` reads it. Raises `ValueError`."""
    try:
        document, end = import_module("_json").make_scanner(_Reading)(text, 0)  # what `json` does, and is slow to load
    except Exception:  # a mistake, or another Python: whatever it is, it is found again and told
        end = -1
    if end < 0 or text[end:] != "\n":  # as every file of a build ends
        from json import loads

        return loads(text)
    return document
