"""What `check` writes as JSON is what its committed schema says; a fix that is offered mends the finding."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
from hypothesis import given

from documents import ROOT, blocks, compiled, whole
from findings import NAME, result, result_of
from hostile import texts
from pincite.codes import CODES
from pincite.diagnostics import Diagnostic, Label
from pincite.rendering.document import SCHEMA, document
from pincite.source import Span

PATH = files("pincite") / "rendering" / "findings-1.json"
FINDINGS_1 = jsonschema.Draft202012Validator(json.loads(PATH.read_text(encoding="utf-8")))
WRONG = [
    block.text
    for code in CODES
    for block in blocks(ROOT / "compiler" / "pincite" / "explanations" / f"{code}.md")
    if block.info.startswith("pin wrong")
]


def test_the_schema_is_a_schema_and_names_itself() -> None:
    FINDINGS_1.check_schema(FINDINGS_1.schema)
    assert FINDINGS_1.schema["$id"] == SCHEMA


def test_every_typical_mistake_gives_a_document_of_the_schema_and_each_fix_mends_it() -> None:
    fixed = 0
    for text in WRONG:
        made = document(result(text))
        FINDINGS_1.validate(made)
        assert made["findings"]
        for finding in made["findings"]:
            if "fix" in finding:
                check_fix(whole(text), finding)
                fixed += 1
    assert fixed >= 5


def check_fix(text: str, finding: dict[str, object]) -> None:
    """That what is offered takes the finding away."""
    place, fix = finding["place"], finding["fix"]
    assert isinstance(place, dict)
    lines = text.split("\n")
    line = lines[place["line"] - 1]
    lines[place["line"] - 1] = line[: place["column"] - 1] + str(fix) + line[place["end_column"] - 1 :]
    left = [(d.code, d.message) for d in compiled("\n".join(lines))[1]]
    assert (finding["code"], finding["message"]) not in left, (line, fix)


def test_a_place_ends_with_its_last_words() -> None:
    texts = {NAME: "one two  \n\n  three\n"}

    def place(span: Span) -> tuple[int, int]:
        (finding,) = document(result_of(texts, [Diagnostic("P101", "m", Label(span), (Label(span),))]))["findings"]
        assert finding["also"] == [finding["place"]]
        return finding["place"]["end_line"], finding["place"]["end_column"]

    assert place(Span(NAME, 1, 1, 3, 3)) == (1, 8)
    assert place(Span(NAME, 1, 1, 3, 5)) == (3, 5)
    assert place(Span(NAME, 1, 1, 1, 60)) == (1, 60)
    assert place(Span(NAME, 3, 1, 9, 1)) == (3, 8)


@given(texts, texts)
def test_any_finding_gives_a_document_of_the_schema(message: str, words: str) -> None:
    span = Span(NAME, 1, 1, 1, 2)
    made = document(result_of({NAME: words}, [Diagnostic("P101", message, Label(span, words), (Label(span),), words)]))
    FINDINGS_1.validate(made)
    assert made["findings"][0]["message"] == message
