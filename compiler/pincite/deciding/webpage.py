"""A record as one HTML page: it needs no script and no network, and prints well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from pincite.deciding.facts_told import facts_told
from pincite.deciding.grounds import Step, steps_of, walked
from pincite.deciding.pagestyle import STYLE
from pincite.deciding.report import Block, Doubt, report, step_name, step_value
from pincite.deciding.wording import counted

Words = Callable[[str, str | None], Sequence[str]]  # the words of an address in the version that began on a day

_CONTROL = dict.fromkeys([*range(9), *range(11, 32), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
_HEAD = (
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)


def render_html(record: Mapping[str, Any], words: Words, reveal: bool = False) -> str:
    """A record as a page of HTML.

    Args:
        record: a decision record.
        words: gives the whole text of a provision, in which the words that decide are marked; empty where it is not at hand.
        reveal: show sensitive values.
    """
    told = report(record, reveal)
    verdict = f" · {told.verdict}" if told.verdict else ""
    parts = [
        f'<header><p class="answer {_class(told.answer)}">{_text(told.answer)}</p><h1>{_text(told.question)}</h1>',
        f'<p class="law">{_text(told.law[:1].upper() + told.law[1:] + verdict)}</p></header>',
        *_list("Because", told.reasons),
        *_list("What would settle it", told.needed),
        *_blocks(told.blocks, words),
        *(line for doubt in told.doubts for line in _doubt(doubt)),
        *_list("Readings together", told.together),
        *_list("Considered, and why it did not decide", told.considered),
        *_list("Assumed", told.assumptions),
        *_facts(record, reveal),
        *_again(record),
        *_every_step(record, reveal),
        f"<footer>Record <code>{_text(record['record_id'])}</code></footer>",
    ]
    head = f"{_HEAD}<title>{_text(f'{told.answer}: {told.question}')}</title><style>{STYLE}</style>"
    page = "\n".join(["<!doctype html>", '<html lang="en">', f"<head>{head}</head>", "<body><main>", *parts])
    return f"{page}\n</main></body>\n</html>\n"


def _text(words: str) -> str:
    return escape(words.translate(_CONTROL))


def _class(answer: str) -> str:
    return {"YES": "yes", "NO": "no", "UNDETERMINED": "undetermined"}.get(answer, "value")


def _list(heading: str, items: Iterable[str]) -> Iterator[str]:
    found = [f"<li>{_text(item)}</li>" for item in items]
    if found:
        yield f'<section><h2>{_text(heading)}</h2><ul class="list">{"".join(found)}</ul></section>'


def _part(summary: str, opened: bool) -> str:
    """The beginning of a part that can be folded away."""
    return f'<details class="part"{" open" if opened else ""}><summary>{summary}</summary>'


def _blocks(blocks: Sequence[Block], words: Words) -> Iterator[str]:
    """The provisions that decided; those that count only in some case within a section that names it."""
    for under, group in groupby(blocks, lambda block: block.under):
        if under:
            yield f'<section class="case"><h2>If {_text(under)}</h2>'
        for block in group:
            yield from _block(block, words)
        if under:
            yield "</section>"


def _block(block: Block, words: Words) -> Iterator[str]:
    answer = f'<span class="answer {_class(block.answer)}">{_text(block.answer)}</span> ' if block.answer else ""
    yield _part(f"{answer}<h2>{_text(block.citation)}</h2>", True)
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
        yield f'<ul class="found">{"".join(f"<li>{_text(line)}</li>" for line in block.lines)}</ul>'
    yield "</details>"


def _facts(record: Mapping[str, Any], reveal: bool) -> Iterator[str]:
    rows = list(facts_told(record, reveal))
    if not rows:
        return
    columns = ["Fact", "What is known", *(["From"] if any(told.origin for told in rows) else [])]
    heads = "".join(f'<th scope="col">{column}</th>' for column in columns)
    yield f"{_part('<h2>Facts</h2>', True)}<table><thead><tr>{heads}</tr></thead><tbody>"
    for told in rows:
        cells = f"<td>{'<br>'.join(map(_text, told.known))}</td>"
        cells += f"<td>{_text(told.origin)}</td>" if len(columns) > 2 else ""
        yield f'<tr><th scope="row">{_text(told.name)}</th>{cells}</tr>'
    yield "</tbody></table></details>"


def _every_step(record: Mapping[str, Any], reveal: bool) -> Iterator[str]:
    steps, root = steps_of(record), record["steps"][0]
    yield f'{_part("<h2>Every step</h2>", False)}<p class="hint">The steps that decided are open.</p><div class="steps">'
    yield from _step(steps, root, set(), walked(steps, root), reveal)
    yield "</div></details>"


def _again(record: Mapping[str, Any]) -> Iterator[str]:
    """How the decision is made again, from the record alone."""
    command = f"pincite decide {record['question']['id']} --facts facts.json --on {record['valid_on']}"
    command += f" --known {record['known_on']}"
    command += "".join(f" --with-proposed '{page}={day}'" for page, day in record.get("hypothetical", {}).items())
    asked = {a["reading"]: a["alternative"] for a in record["assumptions"] if a["kind"] == "reading"}
    command += "".join(f" --reading {name}={way}" for name, way in asked.items())
    book = record["rulebook"]
    governed = record["governed_by"]["by"] not in ("the day asked for", "decision")
    day = "; the day that governs the question is among them" if governed else ""
    ways = [
        f"Take the checkers that pincite {book['compiler']} built (language {book['language']}). The record lists under "
        f"rulebook the digests of {counted(len(book['digests']), 'version')} of provisions that were used.",
        f"Put the facts of the record into a file, such as facts.json{day}.",
    ]
    yield f'{_part("<h2>Deciding again</h2>", False)}<ol class="list">'
    yield from (f"<li>{_text(way)}</li>" for way in ways)
    yield f"<li>Ask: <pre>{_text(command)} --format json</pre></li>"
    yield "<li>The record must have the id that stands at the foot of this page.</li></ol>"
    again = f"pincite reperform record.json --id {record['record_id']}"
    yield f"<p>Where the record itself is at hand:</p><pre>{_text(again)}</pre></details>"


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
    heading = f"<h2>Turns on how {_text(doubt.citation)} is read</h2>"
    yield f"{_part(heading, True)}<blockquote>{_text(doubt.words)}</blockquote><p>{_text(doubt.asks)}</p>"
    yield f'<ul class="list">{"".join(f"<li>{_text(way)}</li>" for way in doubt.ways)}</ul></details>'


def _step(steps: Mapping[str, Step], step: Step, seen: set[str], path: set[str], reveal: bool) -> Iterator[str]:
    """A step and what it rests on; what was shown above is not shown again."""
    again = step["id"] in seen
    seen.add(step["id"])
    said = step_name(step)
    address = f" ({step['address']})" if step.get("address") else ""
    line = _text(f"{said}: {step_value(step, reveal)}{address}")
    children = step.get("children", ())
    if again or not children:
        yield f'<p class="leaf">{line}{" (above)" if again and children else ""}</p>'
        return
    yield f"<details{' open' if step['id'] in path else ''}><summary>{line}</summary>"
    for child in children:
        yield from _step(steps, steps[child], seen, path, reveal)
    yield "</details>"
