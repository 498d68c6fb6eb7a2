"""How the page of a record looks, on a screen and on paper. Nothing is told by colour alone."""

STYLE = """
:root { --ink: #1c1b19; --soft: #57534e; --paper: #fffefb; --rule: #d6d3cd; --field: #f6f4ee; --mark: #fdeeb5;
  --yes: #14532d; --no: #8a1414; --open: #5a4300; --sans: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.55 Georgia, "Times New Roman", "DejaVu Serif", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.1rem 3rem; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: .6rem 0; text-wrap: balance; }
h2 { font-size: 1.1rem; line-height: 1.35; margin: 0; display: inline; }
section, details.part { margin: 1.6rem 0 0; border-top: 1px solid var(--rule); padding-top: 1rem; }
section > h2 { display: block; margin-bottom: .3rem; }
section.case > details { margin-left: 1.1rem; }
p { margin: .35rem 0; }
li, td, th, p, blockquote, summary, dd { overflow-wrap: anywhere; }
.answer { display: inline-block; font: 700 .78rem/1 var(--sans); letter-spacing: .07em; padding: .32em .6em;
  border: 1.5px solid currentColor; border-radius: 3px; vertical-align: .12em; }
.answer.yes { color: var(--yes); } .answer.no { color: var(--no); } .answer.undetermined { color: var(--open); }
header .answer { font-size: 1.25rem; }
.law, .force, .hint { margin: 0 0 .5rem; color: var(--soft); font: .92rem/1.5 var(--sans); }
blockquote { margin: .6rem 0; padding: .7rem 1rem; background: var(--field); border-left: 3px solid var(--rule); }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 1px;
  text-underline-offset: .18em; }
ul, ol { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .2rem 0; }
.found, .steps, table, dl, footer, .list { font: .92rem/1.5 var(--sans); }
.found { list-style: none; padding-left: .9rem; border-left: 1px solid var(--rule); }
summary { cursor: pointer; } details.part > summary { padding: .1rem 0; }
summary:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; border-radius: 2px; }
.steps details, .steps .leaf { margin: .15rem 0 .15rem clamp(.3rem, 1.6vw, 1rem); }
.steps .leaf { padding-left: 1.05rem; }
.steps details { border-left: 1px solid var(--rule); padding-left: .35rem; }
table { width: 100%; border-collapse: collapse; } caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--rule);
  font-weight: 400; }
thead th { font-weight: 600; } tbody th { width: 42%; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--field); padding: .7rem 1rem; margin: .6rem 0;
  font: .86rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; font: .92em ui-monospace, "DejaVu Sans Mono", monospace; }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: .75rem; color: var(--soft); }
@media (max-width: 30rem) { body { font-size: 1rem; } main { padding: 1.2rem .95rem 2rem; } h1 { font-size: 1.35rem; }
  blockquote { padding: .6rem .75rem; } thead { display: none; } tr, th, td { display: block; }
  tr { border-bottom: 1px solid var(--rule); padding: .4rem 0; } tbody th, td { width: auto; border: 0; padding: 0; }
  tbody th { color: var(--soft); } }
@page { margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
@media print { body { font-size: 10.5pt; background: none; } main { max-width: none; padding: 0; }
  section, details.part { margin-top: 1.1rem; } h1, h2, summary, .force, thead { break-after: avoid; }
  blockquote, tr, .found li, .list li, .leaf, pre { break-inside: avoid; } p, blockquote { orphans: 3; widows: 3; }
  summary { list-style: none; } .hint { display: none; } mark { background: none; }
  .steps { font-size: 8pt; line-height: 1.3; } .steps details, .steps .leaf { margin: .05rem 0 .05rem .35rem; }
  details::details-content { content-visibility: visible; display: block; height: auto; opacity: 1; } }
"""
