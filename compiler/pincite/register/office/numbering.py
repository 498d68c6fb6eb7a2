"""Labels that a word processor counts by itself: a) b) c) are not among the characters of the document, and are put there."""

from __future__ import annotations

from pincite.register.office.xmlparts import Element, W

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST = 3_000  # a label above is no label


def counted(number: int, form: str) -> str:
    """A number in a form of numbering: decimal, letters or Roman."""
    if not 0 < number < _MOST:
        return str(number)
    match form:
        case "lowerLetter" | "upperLetter":
            label = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        case "lowerRoman" | "upperRoman":
            label = ""
            for value, letters in _ROMAN:
                while number >= value:
                    label, number = label + letters, number - value
        case "decimalZero":
            label = f"{number:02}"
        case _:
            label = str(number)
    return label.upper() if form.startswith("upper") else label


class Numbering:
    """The lists of a document, counted as its paragraphs pass."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}  # of a list: form, text, start
        self._lists: dict[str, str] = {}  # which abstract list a list is
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for abstract in root.iterfind(f"{W}abstractNum"):
            levels = {}
            for level in abstract.iterfind(f"{W}lvl"):
                levels[_number(level.get(f"{W}ilvl"))] = (
                    _value(level, "numFmt", "decimal"), _value(level, "lvlText", ""), _number(_value(level, "start", "1")),
                )  # fmt: skip
            self._levels[abstract.get(f"{W}abstractNumId", "")] = levels
        for one in root.iterfind(f"{W}num"):
            self._lists[one.get(f"{W}numId", "")] = _value(one, "abstractNumId", "")

    def label(self, properties: Element | None) -> str:
        """The label of a paragraph by its numbering properties; empty where it has none or a bullet."""
        if properties is None:
            return ""
        name, depth = _value(properties, "numId", "0"), _number(_value(properties, "ilvl", "0"))
        levels = self._levels.get(self._lists.get(name, ""), {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(self._lists[name], {})
        counts[depth] = counts.get(depth, levels[depth][2] - 1) + 1
        for deeper in [n for n in counts if n > depth]:
            del counts[deeper]
        form, text, _ = levels[depth]
        if form in ("bullet", "none"):
            return ""
        for n, (shape, _, start) in levels.items():
            text = text.replace(f"%{n + 1}", counted(counts.get(n, start), shape))
        return text


def _value(element: Element, name: str, default: str) -> str:
    found = element.find(f"{W}{name}")
    return found.get(f"{W}val", default) if found is not None else default


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 6 else 0
