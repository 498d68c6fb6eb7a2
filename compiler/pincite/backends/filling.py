"""Templates of generated files, filled with views: dictionaries of texts that are written as code already."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket

from pincite.sealed import keep, kept, packages_digest, user_folder


class _Views(Environment):
    """Templates of views that are dictionaries: `rule.name` is looked for among what the view has, and first there."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a view has under a name."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


class _Kept(BytecodeCache):
    """The code that templates become, kept in the user's own folder: making it takes as long as filling a hundred of them."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what an earlier run has made of the same template."""
        code = kept(_place(bucket), packages_digest())
        bucket.code = code if isinstance(code, CodeType) else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was made of a template."""
        keep(_place(bucket), bucket.code, packages_digest())


def _place(bucket: Bucket) -> Path:
    return user_folder() / f"template-{bucket.key[:16]}-{bucket.checksum[:16]}"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    # autoescape is for HTML; what enters these templates has passed through `quote`, `comment` or `docstring`.
    environment = _Views(
        loader=PackageLoader("pincite.backends", "templates"),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        auto_reload=False,  # the templates do not change while they are filled
        bytecode_cache=_Kept(),
    )
    environment.filters["macro"] = (
        getattr  # of the templates' own module; `attr` looks for traps in what strangers give
    )
    return environment


def render(template: str, **view: Any) -> str:
    """A template filled with a view."""
    return _environment().get_template(template).render(**view)
