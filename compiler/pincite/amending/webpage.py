"""A redline as one HTML page: it needs no script and no network, prints, and tells struck from added by more than colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from pincite.amending.changes import Change, Comparison, Run, label, shown
from pincite.amending.life import Step
from pincite.amending.saying import by, clean, days, heading, remarks, state, unchanged, verdict
from pincite.deciding.pagestyle import STYLE
from pincite.deciding.wording import iso

_HEAD = (
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)
MARKS = """
ins, del { border-radius: 2px; padding: 0 .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins { color: #0b3d1e; background: #e3f3e6; text-decoration: underline double; text-underline-offset: .18em; font-weight: 600; }
del { color: #7a1212; background: #fbe9e7; text-decoration: line-through; text-decoration-thickness: 2px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article { margin: .9rem 0 0 calc(var(--deep) * clamp(.7rem, 3vw, 1.6rem)); }
article.top { margin-top: 1.8rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
article p.law-words { margin: .25rem 0; } .label { font-weight: 700; }
.why { color: var(--soft); font: .88rem/1.45 var(--sans); margin: .15rem 0 0; padding-left: .8rem;
  border-left: 2px solid var(--rule); }
.state { font: 700 .74rem/1 var(--sans); letter-spacing: .05em; text-transform: uppercase; border: 1.5px solid currentColor;
  border-radius: 3px; padding: .2em .45em; vertical-align: .12em; }
@media print { ins, del { background: none; } article { break-inside: auto; } .why { break-before: avoid; } }
"""
_TAGS = {"struck": ("del", "struck"), "added": ("ins", "added")}


def as_html(of: Comparison, brief: bool = False) -> str:
    """A redline as a page; `brief` leaves out what is the same, and lists it at the end."""
    parts = [
        f'<header><h1>{_text(heading(of))}</h1><p class="law">{_text(days(of))}</p><p><strong>{_text(verdict(of))}</strong></p>'
        f"{KEY}</header>",
        *marked_places(of, brief),
    ]
    same = unchanged(of) if brief else ""
    if same:
        parts.append(f"<footer>{_text(same)}</footer>")
    head = f"{_HEAD}<title>{_text(f'Redline of {heading(of)}')}</title><style>{STYLE}{MARKS}</style>"
    page = "\n".join(["<!doctype html>", '<html lang="en">', f"<head>{head}</head>", "<body><main>", *parts])
    return f"{page}\n</main></body>\n</html>\n"


def marked_places(of: Comparison, brief: bool, level: int = 2) -> Iterator[str]:
    """The places of a redline, for a page that has others too: `level` is that of their headings."""
    top = of.life.part.code if of.top is None else of.top.address
    for change, outer in shown(of, brief):
        yield from _place(of, change, outer, top, level)


def _text(words: str) -> str:
    return escape(clean(words))


def _place(of: Comparison, change: Change, outer: str, top: str, level: int) -> Iterator[str]:
    here = label(change, top)
    told = state(change)
    said = told and (here.heading or not change.lines or change.what == "unknown")  # else the marks of the words say it
    badge = f' <span class="state">{_text(told)}</span>' if said else ""
    kind = ' class="top"' if here.heading else ""
    yield f'<article{kind} style="--deep: {here.depth}">'
    first = ""
    if here.heading:
        title = f"  {change.place.title}" if change.place.title else ""
        yield f"<h{level}>{_text(here.new + title)}</h{level}>{badge}"
    else:
        first = f'<span class="label">{_text(outer)}{_label(change, here.old, here.new)}</span>{badge} '
    if not change.lines and first:
        yield f'<p class="law-words">{first}</p>'
    numbered = len(change.steps) > 1
    for number, line in enumerate(change.lines):
        yield f'<p class="law-words">{first if number == 0 else ""}{_line(line, change.steps, numbered)}</p>'
    yield from (f'<p class="why">{_text(said)}</p>' for said in (*by(of, change), *remarks(of, change)))
    yield "</article>"


def _label(change: Change, old: str, new: str) -> str:
    step = change.steps[0] if change.steps else None
    if not new:
        return ""
    if change.what in ("new", "gone"):
        return _mark("added" if change.what == "new" else "struck", new, step)
    return (
        _text(new)
        if old == new
        else f"{_mark('struck', old, change.renumbered)} {_mark('added', new, change.renumbered)}"
    )


def _line(line: Sequence[Run], steps: Sequence[Step], numbered: bool) -> str:
    out = []
    for run in line:
        if run.kind == "same":
            out.append(_text(run.words))
            continue
        number = f"<sup>{run.step + 1}</sup>" if numbered else ""
        out.append(_mark(run.kind, run.words, steps[run.step]) + number)
    return " ".join(out)


def _mark(kind: str, words: str, step: Step | None) -> str:
    """Words as struck or added; what a browser reads aloud says so too."""
    tag, said = _TAGS[kind]
    since = f' datetime="{iso(step.day)}" title="{_text(step.says)}"' if step is not None else ""
    return f'<{tag}{since}><span class="said">[{said}: </span>{_text(words)}<span class="said">]</span></{tag}>'


KEY = (
    f"<p>{_mark('struck', 'Struck', None)} words stood there on the first day alone, "
    f"{_mark('added', 'added', None)} words on the second alone.</p>"
)
