"""What to say about a line that the grammar refuses: the finders of mistakes, in the order in which they are asked."""

from __future__ import annotations

import re
from collections.abc import Callable

from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from pincite.jurisdiction import Jurisdiction
from pincite.syntax.complaint import LONG_LINE, Complaint, Place, shown
from pincite.syntax.expected import belongs_to, expected
from pincite.syntax.grammar import acceptable, acceptable_under, spelt
from pincite.syntax.law_lines import law_where_a_block_begins
from pincite.syntax.layout import goes_on, nothing_under, too_deep
from pincite.syntax.naming import naming, reserved, run_together
from pincite.syntax.openers import first_word, indent, near
from pincite.syntax.phrases import heads, phrases, quoted
from pincite.syntax.symbols import symbols
from pincite.syntax.values import amount, date, number

_CITED = re.compile(r"\S.*?(?=,|\s+(?:until|because|to|effective|from|on)\b|\s*$)")
_JOINING = frozenset({"and", "or", "not", "plus", "minus", "times", "over", ","})


def complain(
    error: UnexpectedToken | UnexpectedCharacters, lines: list[str], law: Jurisdiction, declared: frozenset[str]
) -> Complaint:
    """Say what is wrong at the place where the grammar stopped."""
    place = _place(error, lines, law, declared)
    if place.accepts - {"_NL"} == {"_INDENT"}:
        return nothing_under(place, acceptable_under(error.interactive_parser))
    for finder in _FINDERS if len(place.text) <= LONG_LINE else _PLAIN:
        complaint = finder(place)
        if complaint is not None:
            return complaint
    return _unexpected(place)


def _place(
    error: UnexpectedToken | UnexpectedCharacters, lines: list[str], law: Jurisdiction, declared: frozenset[str]
) -> Place:
    token = error.token if isinstance(error, UnexpectedToken) else None
    line, column = min(max(error.line, 1), len(lines)), max(error.column, 1)
    if error.line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    terminal, written = (token.type, str(token)) if token is not None else ("", "")
    return Place(
        lines, line, column, acceptable(error.interactive_parser), terminal, written, law, spelt(law), declared
    )


def _and_or_mixed(place: Place) -> Complaint | None:
    other = {"AND": "OR", "OR": "AND"}.get(place.terminal)
    if other is None or other not in place.accepts:
        return None
    return Complaint(
        place.line,
        place.column,
        "P111",
        "`and` and `or` are mixed without parentheses",
        "write x and (y or z), or use `all of` / `any of` with one line for each",
        len(place.written),
    )


def _misspelt(place: Place) -> Complaint | None:
    """A word that is nearly one of those that could stand here, or that made the word before it a name."""
    spelt_here = [place.words[name] for name in place.accepts if place.words.get(name, "").isalpha()]
    every_word = {word for word in place.words.values() if word.isalpha()}
    word = re.compile(r"[A-Za-z_]+").match(place.code, place.column - 1)
    if word is not None and (word[0] not in every_word or len(spelt_here) <= 3):
        if meant := near(word[0].lower(), spelt_here, 0.7):
            return _meant(place, word, f"`{word[0]}` is not a word of the language here", meant)
    last = re.search(r"(\d )?\b([a-z_]+) *$", place.code[: place.column - 1])
    if last is None or last[1] or last[2] in every_word | place.declared or place.terminal == "NAME":
        return None
    meant = near(last[2], every_word, 0.75)
    hit = re.compile(re.escape(last[2])).match(place.code, last.start(2))
    if meant is None or hit is None:
        return None
    rest = place.code[place.column - 1 :].split()
    message = f"`{last[2]}` is read as a name, and " + (f"`{rest[0]}` cannot follow it" if rest else "the line stops")
    return _meant(place, hit, message, meant)


def _meant(place: Place, hit: re.Match[str], message: str, word: str) -> Complaint:
    said = place.complain(hit, "P109", message, f"did you mean `{word}`?", word)
    return said._replace(alone=True)


def _label(place: Place) -> Complaint | None:
    """A label in another form, or in the middle of a line."""
    first = place.column == indent(place.text) + 1
    written = re.match(r"\s*\(([a-zA-Z]{1,4}|\d{1,2})\)(?=\s|$)|\s*([a-zA-Z])[.:](?=\s|$)", place.text)
    if first and written is not None and "LABEL" in place.accepts:
        right = f"{written[1] or written[2]})"
        message = f"a label is written {right} here"
        at = indent(place.text)
        mended = {place.line: place.text[:at] + right + place.text[written.end() :]}
        return Complaint(place.line, at + 1, "P112", message, f"write {right}", written.end() - at, mended)
    if place.terminal == "LABEL":
        help = "a label stands first on its line, and what it governs is indented under it"
        message = f"the label {place.written} cannot stand here"
        return Complaint(place.line, place.column, "P112", message, help, len(place.written))
    return None


def _parentheses(place: Place) -> Complaint | None:
    """A parenthesis without the other."""
    ends = place.terminal in ("_NL", "_DEDENT", "$END")
    if ends and "RPAR" in place.accepts:
        opened: list[int] = []
        for at, char in enumerate(place.code):
            if char == "(":
                opened.append(at)
            elif char == ")" and opened:
                opened.pop()
        at = opened[-1] if opened else len(place.text) - 1
        return Complaint(place.line, at + 1, "P114", "this parenthesis is not closed", "put ) where it ends")
    if place.terminal == "RPAR" and place.accepts & {"AND", "OR", "_NL"}:
        return Complaint(
            place.line, place.column, "P101", "nothing opens this parenthesis", "take ) away, or put ( before"
        )
    return None


def _ends(place: Place) -> Complaint | None:
    """A line or block that stops before it is complete, or goes on where it cannot."""
    if place.terminal == "_INDENT":
        return too_deep(place)
    if place.terminal == "_NL":
        text = place.text.rstrip()
        last = re.search(r'("[^"]*"|[^\s"]+)$', text)
        word = shown(last[0], 30) if last else ""
        after = last.start() + 1 if last else 1
        help = expected(place).replace("expected", "say what comes after it:", 1)
        if word in _JOINING:
            help = f"say what comes after it, or take `{word}` away"
        return Complaint(
            place.line, after, "P114", f"the line stops after `{word}`", help, max(1, len(text) - after + 1)
        )
    if place.terminal in ("_DEDENT", "$END"):
        message = "the block ends before it is complete"
        return Complaint(place.line, place.column, "P114", message, expected(place))
    return None


def _comma(place: Place) -> Complaint | None:
    if place.terminal != "COMMA" or "AND" not in place.accepts:
        return None
    help = "join conditions with `and` or `or`, or list them under `all of` or `any of`, one line for each"
    return Complaint(place.line, place.column, "P101", "a comma cannot join conditions", help)


def _mark_missing(place: Place) -> Complaint | None:
    """A colon or comma that is left out."""
    at = place.column - 1
    name = re.compile(r"[^\s,:]+").match(place.text, at)
    if name is None or not (place.accepts == {"COLON"} or place.accepts == {"COMMA"} or _in_a_list(place)):
        return None
    if belongs_to(place) is not None:
        return None
    mark, word = (":", "colon") if place.accepts == {"COLON"} else (",", "comma")
    text = place.text[:at].rstrip() + f"{mark} " + place.text[at:]
    message = f"a {word} is missing before `{shown(name[0], 30)}`"
    column, width = place.column, name.end() - name.start()
    return Complaint(place.line, column, "P101", message, f"write {shown(text, 70)}", width, {place.line: text}, False)


def _in_a_list(place: Place) -> bool:
    return place.terminal == "NAME" and "COMMA" in place.accepts and "PLUS" not in place.accepts


def _citation(place: Place) -> Complaint | None:
    """A citation in another form than those that can stand here, or with a blank in it."""
    forms = [form for form in place.law.forms.values() if form.terminal in place.accepts]
    before = re.search(r"\S+ +$", place.code[: place.column - 1])
    if place.terminal == "RELATIVE" and before is not None and place.law.forms["section"].terminal not in place.accepts:
        hit = re.compile(re.escape(before[0]) + r"\S+").match(place.code, before.start())
        right = hit[0].replace(" ", "") if hit is not None else ""
        if hit is not None and re.fullmatch(place.law.forms["section"].pattern, right):
            return place.complain(hit, "P101", "a blank stands in the citation", f"write {right}", right)
    hit = _CITED.match(place.code, place.column - 1)
    if not forms or "NAME" in place.accepts or hit is None or not re.search(r"\d", hit[0]):
        return None
    cited = {found[0] for form in forms for line in place.lines for found in re.finditer(form.pattern, line)}
    meant = near(hit[0], cited, 0.75)
    help = f"did you mean {meant}?" if meant else expected(place)
    return place.complain(hit, "P101", f"`{shown(hit[0])}` is not a citation that can stand here", help, meant)


def _unexpected(place: Place) -> Complaint:
    """What is left: a word, mark or quotation that cannot stand where it stands."""
    whole = re.compile(r'"[^"]*"|[\w.%$]*\w%?|\S').match(place.text, place.column - 1)
    word = whole[0] if whole else place.text[place.column - 1 :] or place.text
    if place.terminal == "TEXT":
        word, message = place.text.strip(), "a line of law cannot stand here"
        return Complaint(place.line, place.column, "P101", message, expected(place), len(word))
    column, help = place.column, expected(place)
    if (block := belongs_to(place)) is not None:
        column, word = indent(place.text) + 1, first_word(place.text)
        help = f"a line `{word} ...` stands under {block}, two spaces further in"
    first, message = column == indent(place.text) + 1, f"`{shown(word, 40)}` cannot stand here"
    return Complaint(place.line, column, "P101", message, help, max(len(word), 1), depth=first)


_FINDERS: tuple[Callable[[Place], Complaint | None], ...] = (
    goes_on,
    law_where_a_block_begins,
    _citation,
    reserved,
    heads,
    date,
    amount,
    number,
    phrases,
    quoted,
    naming,
    _label,
    _and_or_mixed,
    run_together,
    _misspelt,
    _parentheses,
    symbols,
    _comma,
    _mark_missing,
    _ends,
)
_PLAIN = (_and_or_mixed, _parentheses, _comma, _ends)
