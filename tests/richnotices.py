"""Notices with all that is hard in them, of random words with known changes: deep and moved labels, long phrases, tables.

Each is written once, and printed as a text form, as a DOCX and as a PDF: what is read back must be what was put in.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from notices import HEADER

LETTERS = "abcdefgh"
ROMAN = ("i", "ii", "iii", "iv", "v")
WORDS = (
    "holder", "licence", "office's", "re-test", "examination", "café", "§ 5", "“record”", "full-time", "applicant", "1.5", "50%",
    "(b)", "July 1, 2020,", "and/or", "½", "naïve", "permit;", "No. 7", "half—time", "$1,000", "his/her", "trainee's",
)  # fmt: skip


@dataclass
class Rich:
    """A notice that was made: its lines, and what is in it."""

    lines: list[str] = field(default_factory=list)
    before: dict[str, str | None] = field(default_factory=dict)
    since: dict[str, str | None] = field(default_factory=dict)
    changes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)  # address since: label before
    tables: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # mark, words

    @property
    def text(self) -> str:
        """The text form."""
        return "\n".join(self.lines) + "\n"

    def paged(self, rng: random.Random) -> str:
        """The text form with pages that end inside marked phrases, behind a line of words as a page prints them."""
        out = []
        for line in self.lines:
            for sign, end in (("<u>", "</u>"), ("~~", "~~")):
                head, _, rest = line.partition(sign)
                inner = rest.partition(end)[0]
                cut = inner.find(" ", max(90 - len(head), 1))
                if line.startswith("- ") and 0 < cut < len(inner) - 1 and sign not in inner and rng.random() < 0.7:
                    at = len(head) + len(sign) + cut
                    line = f"{line[:at]}{end}\n\n{HEADER}\n\n{sign}{line[at + 1 :]}"
                    break
            out.append(line)
        return "\n".join(out) + "\n"


class _Making:
    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)  # noqa: S311 (the same notice for the same seed)
        self.made = Rich()

    def words(self, least: int, most: int) -> str:
        """Words that are no label where a line begins with them."""
        said = [self.rng.choice(WORDS) for _ in range(self.rng.randint(least, most))]
        return f"{self.rng.choice(('the', 'that', 'such', 'each'))} {' '.join(said)}"

    def passage(self, changed: bool) -> tuple[str, str, str, list[tuple[str, str]]]:
        """A passage as printed; its words before and since, and its changes."""
        printed, before, since, changes = ["The"], ["The"], ["The"], []
        for _ in range(self.rng.randint(2, 5)):
            kind = self.rng.choice(("replace", "add", "strike", "turned")) if changed else "keep"
            old = self.words(1, 40 if self.rng.random() < 0.2 else 4)
            new = self.words(1, 40 if self.rng.random() < 0.2 else 4)
            new = f"{new} anew" if new == old else new
            match kind:
                case "replace":
                    printed.append(f"~~{old}~~<u>{new}</u>")
                case "turned":
                    printed.append(f"<u>{new}</u>~~{old}~~")
                case "add":
                    old = ""
                    printed.append(f"<u>{new}</u>")
                case "strike":
                    new = ""
                    printed.append(f"~~{old}~~")
                case _:
                    pass
            if kind != "keep":
                before += [old] if old else []
                since += [new] if new else []
                changes.append((old, new))
            kept = self.words(1, 3)
            for side in (printed, before, since):
                side.append(kept)
        return *(" ".join(side) + "." for side in (printed, before, since)), changes

    def place(self, address: str, label: str, depth: int, how: str, old: str | None = None) -> None:
        """A place with its words. `how`: it is kept, changed, new, gone, or moved from another label."""
        made = self.made
        printed, before, since, changes = self.passage(how in ("changed", "moved") and self.rng.random() < 0.8)
        match how:
            case "new":
                words = since if self.rng.random() < 0.5 else f"{since} {self.words(5, 60)}."
                line = f"<u>{label}) {words}</u>"
                made.before[address], made.since[address] = None, words
            case "gone":
                line = f"~~{label}) {before}~~"
                made.before[address], made.since[address] = before, None
            case "moved":
                line = (
                    f"<u>{label}</u>~~{old}~~) {printed}"
                    if self.rng.random() < 0.5
                    else f"~~{old})~~<u>{label})</u> {printed}"
                )
                made.before[address], made.since[address], made.changes[address] = before, since, changes
                made.labels[address] = old or ""
            case _:
                line = f"{label}) {printed}"
                made.before[address], made.since[address], made.changes[address] = before, since, changes
        made.lines.append(f"{' ' * depth}- {line}")

    def level(self, address: str, depth: int) -> None:
        """The places below one, deeper ones below some of them; a struck one may give its label to those behind it."""
        labels = [LETTERS, "123456", "ABCDEF", ROMAN][depth]
        count = self.rng.randint(2, 4)
        up = self.rng.random() < 0.3
        gone = self.rng.randrange(count) if up else -1
        for n in range(count):
            if n == gone:
                old = " (old)" if n + 1 < count else ""
                self.place(f"{address}({labels[n]}){old}", labels[n], depth, "gone")
                continue
            moved = up and n > gone
            label = labels[n - 1] if moved else labels[n]
            at = f"{address}({label})"
            how = "moved" if moved else self.rng.choice(("keep", "changed", "changed", "new"))
            self.place(at, label, depth, how, labels[n] if moved else None)
            if depth < 3 and how in ("keep", "changed") and self.rng.random() < 0.45:
                self.level(at, depth + 1)

    def table(self, address: str) -> None:
        """A struck table and the one in its place, or one that stays."""
        rows = [
            [f"{self.rng.randint(1, 99)}.{self.rng.randint(0, 9)}" for _ in range(3)]
            for _ in range(self.rng.randint(1, 3))
        ]
        for mark, sign in (("added", "<u>"), ("struck", "~~")):
            end = "</u>" if mark == "added" else sign
            lines = [["TEST", "20-29", "30-39"], *([f"Run {n}", *row[:2]] for n, row in enumerate(rows))]
            self.made.lines += ["", *("\t".join(f"{sign}{cell}{end}" for cell in line) for line in lines)]
            self.made.tables.setdefault(address, []).append((mark, "\n".join(" ".join(line) for line in lines)))
            rows = [[str(round(float(cell) + 1, 1)) for cell in row] for row in rows]


def rich(seed: int) -> Rich:
    """A notice of two Sections and an appendix with tables, made from a seed."""
    making = _Making(seed)
    made = making.made
    made.lines += [
        HEADER, "", "- 1) Heading of the Part: Examples", "- 2) Code Citation: 1 Ill. Adm. Code 9999", "- 3)", "",
        "<u>Section Numbers:</u>\t<u>Adopted Actions:</u>", "9999.10\tAmendment", "9999.20\tAmendment",
        "9999.Appendix A\tAmendment", "- 4) Statutory Authority: [5 ILCS 100]", "- 5) Effective Date of Rule: March 1, 2026",
        "- 6) Does this rulemaking contain an automatic repeal date? No", "", HEADER, "", "TITLE 1: GENERAL", "PART 9999",
        "EXAMPLES", "", "SUBPART A: ALL", "", "Section", "", "9999.10 First", "", "9999.20 Second", "", "9999.APPENDIX A Tables",
        "", "AUTHORITY: Implementing the Act [5 ILCS 100].", "",
        "SOURCE: Adopted at 30 Ill. Reg. 5, effective July 1, 2006; amended at 50 Ill. Reg. 100, effective March 1, 2026.", "",
        "SUBPART A: ALL", "",
    ]  # fmt: skip
    for address, title in (("9999.10", "First"), ("9999.20", "Second")):
        made.lines += [f"Section {address} {title}", ""]
        making.level(address, 0)
        made.lines += ["", "(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)", ""]
    made.lines += ["Section 9999.APPENDIX A Tables", ""]
    for number in (1, 2):
        address = f"9999.APPENDIX A.{number}"
        printed, before, since, changes = making.passage(making.rng.random() < 0.5)
        made.lines.append(f"{number}. {printed}")
        made.before[address], made.since[address], made.changes[address] = before, since, changes
        making.table(address)
        made.lines.append("")
    made.lines += ["(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)"]
    return made
