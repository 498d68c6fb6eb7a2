"""Every code a diagnostic can have: its name, its severity, and one line. The long text is in `explanations/`."""

from __future__ import annotations

from typing import NamedTuple


class Code(NamedTuple):
    """What is registered for a code. A code is never used again for something else."""

    name: str
    severity: str
    line: str


CODES: dict[str, Code] = {
    # ---- P1 syntax
    "P101": Code("unexpected", "error", "something stands where the language does not allow it"),
    "P102": Code("tab", "error", "a tab stands outside the lines of law"),
    "P103": Code("typographic-character", "error", "a curved quotation mark, dash or no-break space outside the law"),
    "P104": Code("open-quotation", "error", "a quotation does not end on its line"),
    "P105": Code("percent-without-number", "error", "a percent sign has no number before it"),
    "P106": Code("bad-date", "error", "a date that is not one, or is written in another way"),
    "P107": Code("missing-indent", "error", "a line is not indented under what it belongs to"),
    "P108": Code("nothing-can-stand-under", "error", "a line is indented under something that can hold nothing"),
    "P109": Code("misspelt-word", "error", "a word of the language is misspelt"),
    "P110": Code("symbol", "error", "a symbol is used for what the language says in words"),
    "P111": Code("and-or-mixed", "error", "`and` and `or` are mixed without parentheses"),
    "P112": Code("label-level", "error", "a label is not of the kind its level takes"),
    "P113": Code("label-order", "error", "a label is out of order or one is missing"),
    "P114": Code("ends-too-early", "error", "a line or block ends before it is complete"),
    "P115": Code("forbidden-character", "error", "a character that cannot be seen, or that changes how text is read"),
    "P116": Code("not-utf-8", "error", "a file is not UTF-8"),
    "P117": Code("said-twice", "error", "a line that may stand once in its block stands twice"),
    "P118": Code("not-lined-up", "error", "a line does not line up with any line above it"),
    "P119": Code("line-missing", "error", "a block lacks a line that it must have"),
    "P120": Code("jurisdiction-file", "error", "the file of a jurisdiction cannot be used"),
    # ---- P2 names
    "P201": Code("undeclared-name", "error", "a name is used that nothing declares"),
    "P202": Code("declared-twice", "error", "a name is declared more than once"),
    "P203": Code("reserved-word", "error", "a word of the language is used as a name"),
    "P204": Code("wrong-kind", "error", "a name is used as something it is not"),
    "P205": Code("unknown-field", "error", "a record has no field of that name"),
    "P206": Code("unknown-alternative", "error", "a reading or enumeration has no alternative of that name"),
    "P207": Code("unknown-unit", "error", "a unit that nothing declares"),
    "P208": Code("unknown-type", "error", "a type or record that nothing declares"),
    # ---- P3 types
    "P301": Code("type-mismatch", "error", "a value of one type stands where another is needed"),
    "P302": Code("unit-mismatch", "error", "two quantities of different units meet"),
    "P303": Code("rounding-not-stated", "error", "months or years are added without saying what a short month does"),
    "P304": Code("may-be-none", "warning", "a value that may be none is used where a value is needed"),
    "P305": Code("empty-not-stated", "error", "`every` does not say what it means of an empty list"),
    "P306": Code("ratio-outside-comparison", "error", "a ratio is used outside a comparison"),
    "P307": Code("cases-may-overlap", "warning", "two cases cannot be shown to exclude each other"),
    "P308": Code("no-case-for-the-rest", "warning", "the cases cannot be shown to cover everything"),
    "P309": Code("too-many-decimals", "error", "a number has more decimal places than its type keeps"),
    "P310": Code("bad-range", "error", "a range is empty or does not fit its type"),
    "P311": Code("case-missing", "error", "an alternative or member has no case"),
    # ---- P4 time
    "P401": Code("unknown-action", "error", "a period names an action that is not in the history"),
    "P402": Code("overlapping-periods", "error", "two permanent versions are in force on the same day"),
    "P403": Code("gap", "error", "no version is in force on days on which no action took it away"),
    "P404": Code("action-does-not-touch", "error", "a period names an action that did not touch this place"),
    "P405": Code("action-leaves-no-trace", "warning", "an action touched a place whose text shows no change"),
    "P406": Code(
        "emergency-not-ordered", "error", "an emergency and a permanent action overlap without saying which gives way"
    ),
    "P407": Code("end-not-stated", "report", "an emergency action states neither a term nor an end"),
    "P408": Code("never-in-force-together", "warning", "a rule refers to something that is never in force when it is"),
    "P409": Code("governing-date-missing", "error", "a period whose rule changed does not say which law governs it"),
    "P410": Code(
        "history-out-of-order", "report", "the clauses of the source note are not in the order of their dates"
    ),
    "P411": Code("backward-period", "error", "a period ends before it begins"),
    "P412": Code("two-ends", "report", "an emergency action has a stated end that its term does not give"),
    "P413": Code("history-missing", "error", "an instrument has no source note, or a Section no instrument"),
    "P414": Code(
        "survival-not-stated", "error", "a norm is repealed and does not say whether what is owed then survives"
    ),
    "P415": Code("words-added", "report", "an action brings words beside words that have no end"),
    # ---- P5 dependency
    "P501": Code("cycle", "error", "a definition depends on itself"),
    "P502": Code("priority-cycle", "error", "exceptions rank above each other in a circle"),
    # ---- P6 citation
    "P601": Code("dangling-citation", "error", "a place is cited that does not exist"),
    "P602": Code("not-a-citation", "error", "what stands as a citation cannot be read as one"),
    "P603": Code(
        "pointer-without-rule", "error", "`subject to` points to a place that makes no exception to this rule"
    ),
    "P604": Code("place-twice", "error", "a place is entered more than once"),
    # ---- P7 law
    "P701": Code("unclassified", "warning", "words of the law carry neither logic nor a class"),
    "P702": Code("words-not-in-text", "error", "quoted words do not stand in the text they are quoted from"),
    "P703": Code("drift", "error", "text or logic has changed since it was pinned"),
    "P704": Code("reading-decides-nothing", "error", "a reading is declared and nothing uses it"),
    "P705": Code("unreached", "warning", "no question, norm or other rule uses this"),
    "P706": Code(
        "covers-several-sentences", "warning", "a construct does not say which of several sentences it encodes"
    ),
    "P707": Code("not-pinned", "warning", "an address is not in the review lock"),
    "P708": Code("pending", "warning", "words that an action brought still wait to be encoded"),
    "P709": Code("table-gap", "error", "a table has no row for keys that may occur, and nothing acknowledges it"),
    "P710": Code("table-overlap", "error", "two rows of a table are for the same key"),
    "P711": Code("acknowledged-gap", "report", "a gap of the law, acknowledged by name"),
    "P712": Code("text-missing", "error", "a place has no words of law and does not say why"),
    "P713": Code("wrong-direction", "error", "a comparison goes against the direction its table states"),
    "P714": Code("placeholder", "warning", "words of a place are a placeholder and not law"),
    # ---- P72 notices of a Register
    "P721": Code("not-a-notice", "error", "a file cannot be read as a notice"),
    "P722": Code("notice-incomplete", "warning", "something that every notice has is missing from this one"),
    "P723": Code("clause-unread", "warning", "a clause of a source note cannot be read"),
    "P724": Code("change-unread", "warning", "a change that a notice lists cannot be read"),
    "P725": Code("change-not-shown", "warning", "a change that a notice lists does not show in its text"),
    "P726": Code("mark-uncertain", "warning", "what changed at a place of a notice is uncertain"),
    "P727": Code("label-misprinted", "warning", "a label of a notice does not follow the one before it"),
    "P728": Code("sections-differ", "warning", "the Sections a notice lists are not those it prints or changes"),
    "P729": Code("answer-unused", "error", "an answer on a notice cannot be used"),
    "P730": Code("enter-by-hand", "warning", "what a notice does at a place cannot be entered by itself"),
    "P731": Code("words-differ", "warning", "the old words of a notice are not those that the rules hold"),
    "P732": Code("notice-too-early", "error", "a notice takes effect before one that is entered already"),
    "P733": Code("front-matter-differs", "warning", "the parts of a notice say different things of one matter"),
    "P734": Code("listed-change-not-made", "warning", "a change that a notice lists is not in its text, or not there"),
    "P735": Code("reference-wrong", "warning", "words of a notice refer to what is not there, or is called otherwise"),
    "P736": Code("name-differs", "warning", "what may be one thing has several names or spellings in a notice"),
    "P737": Code(
        "label-order-of-notice", "warning", "the labels of a notice are out of order, twice there, or missing"
    ),
    "P738": Code("siblings-differ", "warning", "two notices say almost the same and differ in a number or a word"),
    "P739": Code("form-of-words", "warning", "words of a notice are not written as a rule should be"),
    "P740": Code("no-earlier-text", "report", "no earlier text of an instrument is held, to compare a notice with"),
    # ---- P8 style
    "P801": Code("odd-indent", "warning", "a step of indentation is not two spaces"),
    # ---- P9 our own
    "P901": Code("internal-error", "error", "the compiler failed; the program is not at fault"),
}
