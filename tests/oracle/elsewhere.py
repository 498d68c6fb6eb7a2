"""A random program in the forms of the other jurisdiction: other citations, labels, headings and clauses, the same meaning."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pincite.citation import label_order
from pincite.jurisdiction import Jurisdiction
from pincite.pipeline import Compiled, compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source
from worlds import WORLDS


@cache
def law() -> Jurisdiction:
    """The other jurisdiction, with the days of the week that the reference interpreter leaves out."""
    return replace(WORLDS[1].law, closed_weekdays=WORLDS[0].law.closed_weekdays)


def elsewhere(text: str) -> str:
    """A rule file as it would be written there."""
    text = text.replace("part 20 Ill. Adm. Code 9999", "ordinance Ord. H99 of 1998").replace(
        "section 9999.", "article H99:"
    )
    text = re.sub(r"(\d+) Ill\. Reg\. (\d+)", r"Gaz. 2000 no. \1 f. \2", text)
    text = re.sub(r"\bat (Gaz\. [^,\n]*)", r"by \1", text).replace(", effective ", ", in force from ")
    text = re.sub(r"9999\.(\d+)\((\w+)\)", lambda hit: f"H99:{hit[1]}/{_number(hit[2])}", text)
    return re.sub(r"^([a-z]{1,2})\)", lambda hit: f"{_number(hit[1])})", text, flags=re.M)


def _number(letter: str) -> int:
    number = label_order("letter", letter)
    assert number is not None
    return number


def compiled_elsewhere(text: str) -> Compiled:
    """A rule file compiled there; tables of holidays are left out, as the reference interpreter has none."""
    common = [source for source in prelude_sources("none") if source.path.count("/") == 1]
    return compile_rules([*common, Source("regs/h99/rules.pin", elsewhere(text))], law())
