"""Templates of generated files, filled with views: dictionaries of texts that are written as code already."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined


class _Views(Environment):
    """Templates of views that are dictionaries: `rule.name` is looked for among what the view has, and first there."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a view has under a name."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    # autoescape is for HTML; what enters these templates has passed through `quote`, `comment` or `docstring`.
    environment = _Views(
        loader=PackageLoader("pincite.backends", "templates"),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
    )
    environment.filters["macro"] = (
        getattr  # of the templates' own module; `attr` looks for traps in what strangers give
    )
    return environment


def render(template: str, **view: Any) -> str:
    """A template filled with a view."""
    return _environment().get_template(template).render(**view)
