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
    out = [SURE, head]
    for paragraph in draft.paragraphs:
        if paragraph.page:
            out.append(head)
        line = _line(paragraph)
        if paragraph.part == "row" and out and out[-1].startswith("\x00"):
            out[-1] += "\n" + line
        else:
            out.append(("\x00" if paragraph.part == "row" else "") + line)
    return "\n\n".join(block.removeprefix("\x00") for block in out) + "\n"


def _line(paragraph: Paragraph) -> str:
    out = []
    for stretch in paragraph.words:
        before, after = _SIGNS[stretch.mark]
        text = stretch.text if paragraph.part == "row" else stretch.text.replace("\t", " ")
        escaped = _ESCAPED.sub(r"\\\g<0>", text)
        out.append(f"{before}{escaped}{after}")
    return "".join(out).rstrip()
