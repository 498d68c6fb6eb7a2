"""Notices made of random Sections with known changes: what is read back must be what was put in."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from pincite.diagnostics import Outcome
from pincite.jurisdiction import jurisdiction
from pincite.register.answers import Answers
from pincite.register.document import Notice, Place
from pincite.register.forms import forms
from pincite.register.read import read_notices

LAW, FORMS = jurisdiction("il"), forms("il")
WORDS = (
    "holder", "licence", "office", "renewal", "examination", "officer", "hearing", "application", "register", "notice",
    "permit", "inspection", "premises", "trainee", "instructor", "standard", "director", "review", "complaint",
    "certificate", "applicant", "employer", "course", "record", "deadline",
)  # fmt: skip
VERBS = ["files", "keeps", "issues", "completes", "receives", "submits", "reviews", "holds", "attends", "reports"]
HEADER = "OFFICE OF EXAMPLES\n\nNOTICE OF ADOPTED AMENDMENTS"


@dataclass(frozen=True)
class Piece:
    """A stretch of words: kept (before == since), added (no before), struck (no since), or replaced."""

    before: str
    since: str

    @property
    def kept(self) -> bool:
        """Whether it changes nothing."""
        return self.before == self.since


@dataclass
class Made:
    """A notice that was made: its text, the words of every place before and since, and where marks were turned round."""

    text: str = ""
    before: dict[str, str] = field(default_factory=dict)
    since: dict[str, str] = field(default_factory=dict)
    changes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)


def sentence(rng: random.Random, used: set[str], changed: bool, common: bool) -> list[Piece]:
    """A sentence in pieces. Words that change are like no other words, so that a list can name them, unless they are common."""
    pieces: list[Piece] = []

    def fresh(count: int) -> str:
        words = []
        while len(words) < count:
            if common:
                words.append(rng.choice(WORDS))
                continue
            word = rng.choice(WORDS) + rng.choice(["like", "wise", "ward", "ish", "most"]) + rng.choice("bcdfgk")
            if word not in used:
                used.add(word)
                words.append(word)
        return " ".join(words)

    pieces.append(Piece(*["The " + rng.choice(WORDS) + " " + rng.choice(VERBS) + " the"] * 2))
    for _ in range(rng.randint(2, 4)):
        kind = rng.choice(["keep", "replace", "add", "strike"]) if changed else "keep"
        match kind:
            case "replace":
                pieces.append(Piece(fresh(rng.randint(1, 3)), fresh(rng.randint(1, 3))))
            case "add":
                pieces.append(Piece("", fresh(rng.randint(1, 3))))
            case "strike":
                pieces.append(Piece(fresh(rng.randint(1, 3)), ""))
            case _:
                pass
        word = fresh(1)
        pieces.append(Piece(*[f"{word} of the {rng.choice(WORDS)}"] * 2))
    pieces.append(Piece(".", "."))
    return pieces


def words_of(pieces: list[Piece], *, before: bool) -> str:
    """The words of pieces, before or since."""
    text = " ".join(
        piece.before if before else piece.since for piece in pieces if (piece.before if before else piece.since)
    )
    return text.replace(" .", ".")


def printed(pieces: list[Piece], rng: random.Random, spoil: str) -> str:
    """Pieces as a notice prints them.

    `spoil` is how marks of replaced words are spoilt: not at all, turned round, doubled, or lost.
    """
    out: list[str] = []
    for piece in pieces:
        match piece:
            case Piece(before, since) if before == since:
                out.append(before)
            case Piece("", since):
                out.append(f"<u>{since}</u>" if spoil == "none" else since)
            case Piece(before, ""):
                out.append(f"~~{before}~~")
            case Piece(before, since):
                how = spoil if spoil == "none" or rng.random() < 0.7 else "none"
                out.append(
                    {
                        "none": f"<u>{since}</u>~~{before}~~",
                        "turned": f"~~{since}~~{before}",
                        "doubled": f"~~{since}~~~~{before}~~",
                        "lost": f"{since}{before}",
                    }[how]
                )
    return " ".join(out).replace(" .", ".")


def listed(address: str, pieces: list[Piece]) -> str:
    """The line of the list of changes for a place."""
    clauses = []
    for index, piece in enumerate(pieces):
        match piece:
            case Piece(before, since) if before == since:
                continue
            case Piece("", since):
                clauses.append(f'before "{pieces[index + 1].since.split()[0]}" add "{since}"')
            case Piece(before, ""):
                clauses.append(f'strike "{before}"')
            case Piece(before, since):
                clauses.append(f'strike "{before}" and add "{since}"')
    return f"{address}, " + "; ".join(clauses) + "."


def make(seed: int, spoil: str = "none", *, told: bool = True, common: bool = False, part: int = 9999) -> Made:
    """A notice of a few Sections, made from a seed. Where marks are spoilt, a list of changes tells what they were, if `told`."""
    rng = random.Random(seed)  # noqa: S311 (the same notice for the same seed)
    made = Made()
    used: set[str] = set()
    bodies: list[str] = []
    lines: list[str] = []
    rows: list[str] = []
    for section in range(10, 10 + 5 * rng.randint(1, 3), 5):
        address = f"{part}.{section}"
        rows.append(f"{address}\tAmendment")
        body = [f"Section {address} Title of {section}", ""]
        shape = [("a",), ("b",), ("b", "1"), ("b", "2"), ("b", "2", "A"), ("c",)][: rng.randint(2, 6)]
        for number, path in enumerate(shape):
            place = address + "".join(f"({label})" for label in path)
            changed = number == 0 or rng.random() < 0.6
            pieces = [piece for _ in range(rng.randint(1, 2)) for piece in sentence(rng, used, changed, common)]
            made.before[place], made.since[place] = words_of(pieces, before=True), words_of(pieces, before=False)
            made.changes[place] = [(piece.before, piece.since) for piece in pieces if not piece.kept]
            text = printed(pieces, rng, spoil)
            if made.changes[place] and spoil != "none" and told:
                lines.append(listed(place, pieces))
            if rng.random() < 0.3 and " of " in text and "~" not in text.partition(" of ")[0]:
                head, _, tail = text.partition(" of ")
                text = f"{head}\n\n{HEADER}\n\nof {tail}"
            body.append(f"{' ' * (len(path) - 1)}- {path[-1]}) {text}")
        body += ["", "(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)", ""]
        bodies.append("\n".join(body))
    made.text = "\n".join(
        [
            HEADER, "", "- 1) Heading of the Part: Examples", f"- 2) Code Citation: 1 Ill. Adm. Code {part}", "- 3)", "",
            "<u>Section Numbers:</u>\t<u>Adopted Actions:</u>", *rows,
            "- 4) Statutory Authority: [5 ILCS 100]", "- 5) Effective Date of Rule: March 1, 2026",
            "- 6) Does this rulemaking contain an automatic repeal date? No",
            "- 7) Differences between proposal and final version: as follows:", "", *[f"{line}\n" for line in lines],
            HEADER, "", "TITLE 1: GENERAL", f"PART {part}", "EXAMPLES", "", "SUBPART A: ALL", "", "Section", "",
            *[f"{row.split()[0]} Title of {row.split()[0].partition('.')[2]}\n" for row in rows],
            "AUTHORITY: Implementing the Act [5 ILCS 100].", "",
            "SOURCE: Adopted at 30 Ill. Reg. 5, effective July 1, 2006; amended at 50 Ill. Reg. 100, effective March 1, 2026.",
            "", "SUBPART A: ALL", "", *bodies,
        ]
    )  # fmt: skip
    return made


def read(
    text: str, answers: list[Answers] | None = None, held: dict[str, str] | None = None
) -> Outcome[tuple[Notice, ...]]:
    """The notices of a text."""
    return read_notices(text.encode("utf-8"), "notice.txt", LAW, FORMS, answers or [], held)


def places(outcome: Outcome[tuple[Notice, ...]]) -> dict[str, Place]:
    """Every place of what was read, by its address."""
    return {place.address: place for notice in outcome.result for place in notice.places()}


def codes(outcome: Outcome[tuple[Notice, ...]]) -> list[str]:
    """The codes of what was found."""
    return [d.code for d in outcome.found]
