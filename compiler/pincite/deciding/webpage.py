"""A record as one HTML page: it needs no script and no network, and prints well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from pincite.deciding.grounds import Step, steps_of
from pincite.deciding.report import Block, Doubt, report, step_value

Words = Callable[[str, str | None], Sequence[str]]  # the words of an address in the version that began on a day

_CONTROL = dict.fromkeys([*range(9), *range(11, 32), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
_HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
_STYLE = """
:root { --ink: #1b1b1b; --paper: #ffffff; --rule: #c9c9c9; --soft: #f4f3ef; --mark: #ffe9a8;
  --yes: #14532d; --no: #8a1414; --open: #5a4300; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
.answer { font: 700 1rem/1 system-ui, sans-serif; letter-spacing: .06em; }
.answer.yes { color: var(--yes); } .answer.no { color: var(--no); } .answer.undetermined { color: var(--open); }
header .answer { font-size: 1.4rem; }
.law, .force { margin: 0 0 .5rem; font: .95rem/1.5 system-ui, sans-serif; }
blockquote { margin: .5rem 0; padding: .5rem 1rem; background: var(--soft); border-left: 4px solid var(--rule); }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 1px; }
ul { margin: .5rem 0; padding-left: 1.4rem; } li { margin: .15rem 0; overflow-wrap: anywhere; }
details { margin: .1rem 0 .1rem 1rem; font: .9rem/1.5 system-ui, sans-serif; }
summary { cursor: pointer; overflow-wrap: anywhere; } summary:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
p.leaf { margin: .1rem 0 .1rem 2.1rem; font: .9rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .75rem; font: .85rem/1.5 system-ui, sans-serif; }
code { overflow-wrap: anywhere; }
@media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } h2 { break-after: avoid; }
  blockquote, li { break-inside: avoid; } .steps { display: none; } mark { background: none; } }
"""


def render_html(record: Mapping[str, Any], words: Words, reveal: bool = False) -> str:
    """A record as a page of HTML.

    Args:
        record: a decision record.
        words: gives the whole text of a provision, in which the words that decide are marked; empty where it is not at hand.
        reveal: show sensitive values.
    """
    told = report(record, reveal)
    title = f"{told.answer}: {told.question}"
    verdict = f" · {told.verdict}" if told.verdict else ""
    parts = [
        f'<header><p class="answer {_class(told.answer)}">{_text(told.answer)}</p><h1>{_text(told.question)}</h1>',
        f'<p class="law">{_text(told.law + verdict)}</p></header>',
        *_list("Because", told.reasons),
        *(line for block in told.blocks for line in _block(block, words)),
        *_list("What would settle it", told.needed),
        *_list("Considered", told.considered),
        *(line for doubt in told.doubts for line in _doubt(doubt)),
        *_list("Readings together", told.together),
        *_list("Assumed", told.assumptions),
        '<section class="steps"><h2>Every step</h2>',
        *_step(steps_of(record), record["steps"][0], set(), reveal),
        "</section>",
        f"<footer>Record <code>{_text(record['record_id'])}</code></footer>",
    ]
    head = f"{_HEAD}<title>{_text(title)}</title><style>{_STYLE}</style>"
    page = "\n".join(["<!doctype html>", '<html lang="en">', f"<head>{head}</head>", "<body><main>", *parts])
    return f"{page}\n</main></body>\n</html>\n"


def _text(words: str) -> str:
    return escape(words.translate(_CONTROL))


def _class(answer: str) -> str:
    return {"YES": "yes", "NO": "no", "UNDETERMINED": "undetermined"}.get(answer, "value")


def _list(heading: str, items: Iterable[str]) -> Iterator[str]:
    found = [f"<li>{_text(item)}</li>" for item in items]
    if found:
        yield f"<section><h2>{_text(heading)}</h2><ul>{''.join(found)}</ul></section>"


def _block(block: Block, words: Words) -> Iterator[str]:
    answer = f'<span class="answer {_class(block.answer)}">{_text(block.answer)}</span> ' if block.answer else ""
    yield f"<section><h2>{answer}{_text(block.citation)}</h2>"
    if block.force:
        yield f'<p class="force">{_text(block.force[:1].upper() + block.force[1:])}</p>'
    whole = words(block.address, block.since)
    quotes = [
        quote.strip(". ") if quote.startswith("... ") or quote.endswith(" ...") else quote for quote in block.quotes
    ]
    if any(quote in paragraph for quote in quotes for paragraph in whole):
        yield from (f"<blockquote>{_marked(paragraph, quotes)}</blockquote>" for paragraph in whole)
    else:
        yield from (f"<blockquote>{_text(quote)}</blockquote>" for quote in block.quotes)
    if block.lines:
        yield f"<ul>{''.join(f'<li>{_text(line)}</li>' for line in block.lines)}</ul>"
    yield "</section>"


def _marked(paragraph: str, quotes: Sequence[str]) -> str:
    """A paragraph of law with the words that decide marked."""
    spans = sorted((paragraph.find(q), paragraph.find(q) + len(q)) for q in quotes if q and q in paragraph)
    out, at = [], 0
    for start, end in spans:
        if end <= at:
            continue
        start = max(start, at)
        out += [_text(paragraph[at:start]), f"<mark>{_text(paragraph[start:end])}</mark>"]
        at = end
    return "".join([*out, _text(paragraph[at:])])


def _doubt(doubt: Doubt) -> Iterator[str]:
    yield f"<section><h2>Turns on how {_text(doubt.citation)} is read</h2><blockquote>{_text(doubt.words)}</blockquote>"
    yield f"<p>{_text(doubt.asks)}</p><ul>{''.join(f'<li>{_text(way)}</li>' for way in doubt.ways)}</ul></section>"


def _step(steps: Mapping[str, Step], step: Step, seen: set[str], reveal: bool) -> Iterator[str]:
    """A step and what it rests on; what was shown above is not shown again."""
    again = step["id"] in seen
    seen.add(step["id"])
    name = step.get("name") or step["says"]
    said = str(name).replace("_", " ") if step["kind"] in ("rule", "fact") else step["says"]
    address = f" ({step['address']})" if step.get("address") else ""
    line = _text(f"{said}: {step_value(step, reveal)}{address}")
    children = step.get("children", ())
    if again or not children:
        yield f'<p class="leaf">{line}{" (above)" if again and children else ""}</p>'
        return
    yield f"<details{' open' if step['id'] == 's1' else ''}><summary>{line}</summary>"
    for child in children:
        yield from _step(steps, steps[child], seen, reveal)
    yield "</details>"
