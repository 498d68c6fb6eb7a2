"""Words that are often written for something the language says in another way, and what to write."""

from __future__ import annotations

from collections.abc import Mapping

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_SMALL.split(), 1)},
    **{word: number * 10 for number, word in enumerate(_TENS.split(), 2)},
}
