"""How the pages of a rulebook look: as the page of a record and that of a redline do, and what only a rulebook has."""

from __future__ import annotations

from pincite.amending.webpage import MARKS
from pincite.deciding.pagestyle import STYLE

_OWN = """
main { padding-top: .6rem; } main, nav, body > footer { max-width: 50rem; }
nav, body > footer { margin: 0 auto; padding: .8rem 1.1rem; font: .92rem/1.5 var(--sans); }
nav.ways { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; border-bottom: 1px solid var(--rule); }
nav.trail { color: var(--soft); padding-bottom: 0; }
nav.jump { padding: .3rem 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
nav.turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; padding: 1.6rem 0 0; }
body > footer { border-top: 1px solid var(--rule); color: var(--soft); margin-top: 2rem; overflow-wrap: anywhere; }
a { color: #1d4a80; text-underline-offset: .15em; } a:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
h3, h2.under { font: 600 1rem/1.4 var(--sans); margin: 1.1rem 0 .2rem; }
.place { margin: .9rem 0 0 calc(var(--deep) * clamp(.5rem, 2.4vw, 1.5rem)); scroll-margin-top: 1rem; }
.place:target > .law-words:first-of-type, .said-rule:target { background: var(--mark); box-shadow: 0 0 0 .3rem var(--mark); }
.law-words { overflow-wrap: anywhere; } .law-words .label { font-weight: 700; }
a.cite { font: .78rem/1.4 var(--sans); white-space: nowrap; color: var(--soft); margin-left: .5em; }
a.cite.copied::after { content: " copied"; color: var(--yes); font-weight: 700; }
.place.absent > .law-words { color: var(--soft); }
details.more { font: .92rem/1.5 var(--sans); margin: .3rem 0; border-left: 2px solid var(--rule); padding-left: .7rem; }
.folds { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; } .folds > details.more { margin: .2rem 0; min-width: 0; }
.folds > details.more:not([open]) { border-left: 0; padding-left: 0; } .folds > details.more[open] { flex: 1 0 100%; }
details.more details.more { margin-left: 0; } details.more > summary { color: var(--soft); }
details.more blockquote { font: 1rem/1.5 Georgia, "Times New Roman", "DejaVu Serif", serif; }
.said-rule { margin: .6rem 0; } .said-rule p { margin: .1rem 0; } .said-rule ul { list-style: disc; }
.period { color: var(--soft); margin: .8rem 0 .2rem; font-style: italic; }
.wide { overflow-x: auto; } .wide table, table.grid { width: auto; } .wide td, .wide th { padding-right: 1.2rem; }
h2.under { display: block; } section > h2 { font-size: 1.25rem; }
.days, .days tbody th { width: auto; }
.days th, .days.periods td:nth-child(2) { white-space: nowrap; padding-right: 1.2rem; }
.norms tbody th { width: 26%; } .norms td:last-child { white-space: nowrap; }
.toc { list-style: none; padding-left: 0; } .toc li { margin: .3rem 0; } .toc .soft, .soft { color: var(--soft); }
figure { margin: .8rem 0; } figure img { max-width: 100%; height: auto; border: 1px solid var(--rule); display: block; }
figure.life img { width: 30rem; }
figcaption { font: .86rem/1.45 var(--sans); color: var(--soft); margin-top: .3rem; }
.find input { font: 1.05rem/1.4 var(--sans); padding: .4rem .6rem; width: 100%; border: 1.5px solid #6b675f; border-radius: 4px; }
.find label { font: 600 .95rem/1.5 var(--sans); } .hits li { margin: .9rem 0; }
@media (max-width: 30rem) { .norms tbody th { width: auto; color: inherit; font-weight: 600; }
  .norms td:last-child { white-space: normal; }
  td[data-of]::before { content: attr(data-of) ": "; color: var(--soft); } td[data-of]:empty { display: none; }
  nav, body > footer { padding-left: .95rem; padding-right: .95rem; }
  .wide thead, .periods thead { display: table-header-group; } .wide tr, .periods tr { display: table-row; }
  .folds { margin-left: calc(var(--deep) * -1 * clamp(.5rem, 2.4vw, 1.5rem)); }
  .periods { font-size: .84rem; } .days.periods th, .days.periods td { padding-right: .5rem !important; }
  .periods td::before { content: none !important; }
  .wide th, .wide td, .periods th, .periods td { display: table-cell; border-bottom: 1px solid var(--rule);
    padding: .3rem .8rem .3rem 0; } }
@media print { nav.ways, nav.trail, nav.jump, nav.turn, a.cite, .find { display: none; }
  details.more:not([open]) > summary { display: none; } details.more:not([open])::details-content { display: none; }
  main, body > footer { max-width: none; } a { color: inherit; }
  .folds { display: block; }
  .place > .law-words { break-inside: avoid; } details.more, .list, table, .soft, figcaption { font-size: 8.5pt; }
  h3 { break-after: avoid; } figure { break-inside: avoid; } }
"""
PAGE_STYLE = STYLE + MARKS + _OWN
