"""The texts of the law, put together from the notice as received: `python tests/law/texts.py --write` fills them into the rules.

The source is read Section by Section with its page headers taken out; marks that are uncertain are read as `resolutions.py`
says; what is left is the text of each address before and since. A test compares every text in `regs/` with these.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from resolutions import NEW, OLD_ROWS, RELABELLED, RESOLUTIONS

ROOT = Path(__file__).resolve().parents[2]
NOTICE = ROOT / "regs/il/register/47_ill_reg_9369_9400_9410.txt"
AMENDMENT = "47 Ill. Reg. 9369"
HEADERS = ("ILLINOIS LAW ENFORCEMENT TRAINING AND STANDARDS BOARD", "NOTICE OF ADOPTED AMENDMENTS")
WIDTH = 100

Texts = dict[tuple[str, str], str]  # (address, "before" | "since" | "always") -> words; paragraphs end with a line


class Unresolved(ValueError):
    """A mark of the source that nothing resolves."""


# ---- the source -----------------------------------------------------------------------------------------------------


def section_lines(number: str) -> list[str]:
    """The lines of a Section of Part 1720 without page headers, from behind its heading to its source note."""
    lines = NOTICE.read_text(encoding="utf-8").split("\n")
    start = next(n for n, line in enumerate(lines) if re.match(rf"Section {re.escape(number)}(\s|$)", line))
    end = next(n for n in range(start, len(lines)) if lines[n].startswith("(Source:"))
    return [line for line in lines[start + 1 : end] if line.strip() not in HEADERS]


_ITEM = re.compile(r"^\s*-?\s*(?:~~)?([a-z]{1,2}|\d{1,2}|[A-Z])\)\s+(.*)$")


def items(number: str) -> dict[tuple[str, ...], str]:
    """The raw words of every labelled place of a Section; its opening paragraph stands under no label."""
    out: dict[tuple[str, ...], list[str]] = {(): []}
    here: tuple[str, ...] = ()
    seen: dict[str, int] = {}
    for line in section_lines(number):
        match = _ITEM.match(line)
        if match and not line.strip().startswith("("):
            label, rest = match[1], match[2]
            seen[label] = seen.get(label, 0) + 1
            label = RELABELLED.get((number, label, seen[label]), label)
            depth = 0 if label.islower() else 1
            here = (*here[:depth], label)
            out[here] = [rest]
        elif line.strip():
            out[here].append(line.strip())
        elif out[here] and out[here][-1]:
            out[here].append("")
    return {path: _joined(pieces) for path, pieces in out.items()}


def _joined(pieces: list[str]) -> str:
    """Lines of one paragraph joined; an empty line ends a paragraph only where a sentence has ended before it."""
    text = ""
    for piece in pieces:
        if not piece:
            continue
        text = f"{text} {piece}" if text else piece
    return re.sub(r"\s+", " ", text).strip()


# ---- before and since -----------------------------------------------------------------------------------------------


def resolve(address: str, raw: str) -> tuple[str, str]:
    """The words of an address before and since the amendment."""
    before = since = raw
    for printed, old, new, _ in RESOLUTIONS.get(address, ()):
        if before.count(printed) != 1 or since.count(printed) != 1:
            raise Unresolved(f"{address}: {printed!r} stands {since.count(printed)} times in the source")
        before, since = before.replace(printed, old), since.replace(printed, new)
    for words in (before, since):
        if left := re.search(r"~~|\*\*|\]\(|<u>", words):
            raise Unresolved(f"{address}: a mark is left: {words[max(0, left.start() - 40) : left.end() + 40]!r}")
    return before, since


def section(number: str) -> Iterator[tuple[tuple[str, str], str]]:
    """The texts of an amended Section."""
    for path, raw in items(number).items():
        if not raw:
            continue
        address = number + "".join(f"({label})" for label in path)
        if address == "1720.35(a)(2)":
            raw = raw.replace(" ,~~", ",~~")
        before, since = resolve(address, raw)
        if address in NEW:
            yield (address, "since"), since
        elif before == since:
            yield (address, "always"), since
        else:
            yield (address, "before"), before
            yield (address, "since"), since


def repealed(number: str) -> Iterator[tuple[tuple[str, str], str]]:
    """The texts of a repealed Section: all of it is struck."""
    for path, raw in items(number).items():
        if raw:
            address = number + "".join(f"({label})" for label in path)
            yield (address, "before"), re.sub(r"\s+", " ", raw.replace("~~", " ")).strip()


def definitions() -> Iterator[tuple[tuple[str, str], str]]:
    """Section 1720.110: an opening paragraph and the defined terms, each its own paragraph."""
    paragraphs = _paragraphs(section_lines("1720.110"))
    yield ("1720.110", "before"), paragraphs[0]
    for paragraph in paragraphs[1:]:
        term = re.match(r'"([^"]+)"', paragraph)
        if term is None:
            raise Unresolved(f"1720.110: {paragraph!r} defines nothing")
        yield (f'1720.110 "{term[1].casefold()}"', "before"), paragraph


def _paragraphs(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    pieces = [re.sub(r"\s+", " ", piece.replace("~~", " ")).strip() for piece in re.split(r"\n\s*\n", text)]
    return [piece for piece in pieces if piece]


def address_block() -> Iterator[tuple[tuple[str, str], str]]:
    """1720.120(b) with the lines of its postal address as paragraphs."""
    raw = dict(items("1720.120"))[("b",)].replace("~~", " ")
    lead, _, tail = raw.partition("Executive Director")
    lines = re.search(
        r"~~Executive Director~~.*?62704-2542~~", NOTICE.read_text(encoding="utf-8").replace("\r", ""), re.DOTALL
    )
    if lines is None or not tail:
        raise Unresolved("1720.120(b): its postal address is not where it was")
    block = [line.replace("~~", "").strip() for line in lines[0].split("\n")]
    kept = [line for line in block if line and line not in HEADERS[1:] and line != HEADERS[0]]
    yield ("1720.120(b)", "before"), "\n".join([re.sub(r"\s+", " ", lead).strip(), *kept])


# ---- appendices -----------------------------------------------------------------------------------------------------


def appendix_a() -> Iterator[tuple[tuple[str, str], str]]:
    """Appendix A: for each test its description, and the printed table before and since."""
    text = "\n".join(section_lines("1720.APPENDIX A"))
    text = re.sub(r"</?u>|\*\*", "", text).replace("\t", " ")
    parts = re.split(r"\n(?=[1-4]\. [A-Z0-9])", "\n" + text)[1:]
    for part in parts:
        number = part.strip()[0]
        rows = [re.sub(r"\s+", " ", row).strip() for row in part.strip().split("\n")]
        rows = [row for row in rows if row]
        address = f"1720.APPENDIX A.{number}"
        yield (address, "always"), rows[0].split(" ", 1)[1]
        start = next(n for n, row in enumerate(rows) if row.startswith("MALE AGE MALE AGE"))
        yield (address, "since"), "\n".join(rows[start : start + 3])
        printed, old = OLD_ROWS[number]
        joined = " ".join(rows[start + 3 :])
        if printed not in joined:
            raise Unresolved(f"{address}: {printed!r} is not in the source")
        yield (
            (address, "before"),
            "\n".join(["MALE AGE FEMALE AGE", "TEST 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59", old]),
        )


def appendix_b() -> Iterator[tuple[tuple[str, str], str]]:
    """Appendix B: notes, thirteen numbered items, a certification."""
    lines = [re.sub(r"~~", "", line).rstrip() for line in section_lines("1720.APPENDIX B")]
    text = "\n".join(lines)
    head, *rest = re.split(r"\n(?=\d{1,2}\. )", text)
    yield ("1720.APPENDIX B", "before"), "\n".join(_paragraphs(head.split("\n")))
    for piece in rest:
        number, _, words = piece.partition(". ")
        if number == "13":
            words, _, tail = words.partition("{Attach additional sheets")
            closing = _paragraphs(("{Attach additional sheets" + tail).split("\n"))
            yield ("1720.APPENDIX B closing", "before"), "\n".join(closing)
        plain = [re.sub(r"\s+", " ", line.strip().lstrip("-").strip()) for line in words.split("\n") if line.strip()]
        yield (f"1720.APPENDIX B.{number}", "before"), "\n".join(_lines_of(plain))


def _lines_of(lines: list[str]) -> list[str]:
    """Blanks and choices of a form stand on lines of their own."""
    return [line for line in lines if line]


def texts() -> Texts:
    """Every text of the Sections that are encoded."""
    out: Texts = {}
    for number in ("1720.15", "1720.20", "1720.25", "1720.30", "1720.35"):
        out |= dict(section(number))
    for number in ("1720.120", "1720.130"):
        out |= dict(repealed(number))
    out |= dict(definitions())
    out |= dict(address_block())
    out |= dict(appendix_a())
    out |= dict(appendix_b())
    return out


# ---- filling them in ------------------------------------------------------------------------------------------------


def period_of(since: str | None, until: str | None) -> str:
    """Which text belongs under a period."""
    return "since" if since == AMENDMENT else "before" if until == AMENDMENT else "always"


def barred(words: str, indent: int) -> list[str]:
    """Words as lines of law, each paragraph wrapped, a bar alone between two."""
    lines: list[str] = []
    lead = " " * indent + "| "
    for place, paragraph in enumerate(words.split("\n")):
        if place:
            lines.append(" " * indent + "|")
        lines += textwrap.wrap(
            paragraph,
            WIDTH,
            initial_indent=lead,
            subsequent_indent=lead,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def filled(path: Path) -> tuple[str, int]:
    """A rule file with the texts of the source in it, and how many of its passages were other words."""
    from pincite.jurisdiction import jurisdiction
    from pincite.passes.parse import parse
    from pincite.passes.resolve import resolve as resolve_pass
    from pincite.source import Source

    law = jurisdiction("il")
    part = Source.read(path.parent / "part.pin", (path.parent / "part.pin").as_posix())
    source = Source.read(path, path.as_posix())
    program = resolve_pass(parse([part, source], law).result, law, frozenset()).result
    known = texts()
    lines = source.text.split("\n")
    edits = []
    for place in program.places.values():
        for passage in place.passages:
            if passage.span.path != source.path:
                continue
            key = (place.address.text, period_of(passage.term.since, passage.term.until))
            if key[0] == "1720.APPENDIX B" and passage is not place.passages[0]:
                key = ("1720.APPENDIX B closing", "before")
            if key not in known:
                raise Unresolved(f"{path.name}:{passage.span.line}: the source has no text for {key}")
            indent = len(lines[passage.span.line - 1]) - len(lines[passage.span.line - 1].lstrip())
            edits.append((passage.span.line - 1, passage.span.end_line, barred(known[key], indent)))
    changed = 0
    for start, end, made in sorted(edits, reverse=True):
        if lines[start:end] != made:
            lines[start:end] = made
            changed += 1
    return "\n".join(lines), changed


def rule_files() -> list[Path]:
    """The rule files that hold texts."""
    return [
        path for path in sorted((ROOT / "regs/il/adm20/part1720").glob("*.pin")) if path.stem not in ("part", "facts")
    ]


def main() -> int:
    """Fill the texts into the rules with `--write`, compare them with `--check`, else print them."""
    if "--write" in sys.argv or "--check" in sys.argv:
        different = 0
        for path in rule_files():
            text, changed = filled(path)
            different += changed
            if changed and "--write" in sys.argv:
                path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{path.name}: {changed or 'no'} texts differ from the source\n")
        return int("--check" in sys.argv and different > 0)
    for (address, when), words in texts().items():
        sys.stdout.write(f"{address} [{when}]\n{words}\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
