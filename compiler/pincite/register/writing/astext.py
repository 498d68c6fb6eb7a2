"""A draft in text form, with ~~struck~~ and <u>underlined</u> words: what the reader of text forms reads to the character."""

from __future__ import annotations

import re

from pincite.register.document import Mark
from pincite.register.textform import SURE
from pincite.register.writing.draft import Draft, Paragraph

_SIGNS = {Mark.KEPT: ("", ""), Mark.ADDED: ("<u>", "</u>"), Mark.STRUCK: ("~~", "~~"), Mark.UNCERTAIN: ("", "")}
_ESCAPED = re.compile(r"[\\*~<]|\((?=#\))")


def as_text(draft: Draft) -> str:
    """The draft; every page heading, paragraph and row stands by itself."""
    head = f"{draft.agency}\n\n{draft.heading}"
    blocks = [SURE, head]
    rows = False  # whether the last block is one of rows, which stand below each other
    for paragraph in draft.paragraphs:
        if paragraph.page:
            blocks.append(head)
        line = _line(paragraph)
        if rows and paragraph.part == "row":
            blocks[-1] += f"\n{line}"
        else:
            blocks.append(line)
        rows = paragraph.part == "row"
    return "\n\n".join(blocks) + "\n"


def _line(paragraph: Paragraph) -> str:
    out = []
    for stretch in paragraph.words:
        before, after = _SIGNS[stretch.mark]
        text = stretch.text if paragraph.part == "row" else stretch.text.replace("\t", " ")
        escaped = _ESCAPED.sub(r"\\\g<0>", text)
        out.append(f"{before}{escaped}{after}")
    return "".join(out).rstrip()
