"""Text that would be more than data if it could: samples, a strategy, and rules that hold it wherever a text can stand."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from pincite.deciding.rulebook import Rulebook
from pincite.source import fold_space
from projects import FOLDER

# What stands on a line of law as it is.
INERT = (
    '"',
    '""',
    '"""',
    "'''",
    "\\",
    "\\\\",
    '\\"',
    '\\"""',
    "ends with a backslash \\",
    'ends with a quotation mark "',
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{%- endmacro -%}",
    "{# a comment",
    "#} {% raw %}",
    "{0} {name!r} {x:>10}",
    "%s %(name)s %n",
    "$HOME `id` $(id)",
    "\\N{BULLET} \\u0041 \\x41 \\101 \\n \\",
    "f'{__import__(\"os\")}'",
    "# a comment",
    "*/ // <!-- --> <script>alert(1)</script> &amp;",
    "x = 1; import os",
    "__import__('os')",
    "\tafter a tab\t",
    "two  spaces   three",
    "caf\u00e9 \u2014 \u00a7 \u201cquoted\u201d \u2018so\u2019",
    "no-break\u00a0space",
    "line\u2028paragraph\u2029end",
    "beyond \U0001f4dc",
    "combining e\u0301",
    "\u0660\u0661\u0662 \u2160 \uff11",
    "| a bar",
    "a) a label",
    "section 9999.99 looks like a heading",
    "P402 1720.25(g) 47 Ill. Reg. 9369",
    "null true false NaN",
    "x" * 100_000,
    ". " * 50_000,
    "long words " * 9_000,
)
# Characters that cannot be seen, or that change how a text is read.
DECEPTIVE = "\x00\x07\x1b\x0b\x0c\x1c\x7f\x85\u200f\u202e\u202c\u2066\u2069"
# What is no part of the words of a law, wherever a word processor puts it.
NO_WORDS = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))

_CODE = [*"\"'\\{}%#|`$<>&;:()[]\t\r ", "{{", "}}", "{%", "%}", "{#", "#}", '"""', "'''", "\\N{", "\\u", "\\x", "__"]
_NASTY = st.sampled_from([*_CODE, "\n", "\u200b", "\u202e", "\u2028"])
texts = st.one_of(
    st.lists(st.one_of(_NASTY, st.characters(codec="utf-8"), st.sampled_from(["a", "word", "0"])), max_size=30).map(
        "".join
    ),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=40),
)

HARMLESS = "plain words"


def rules(law: str = HARMLESS, words: str = HARMLESS) -> dict[str, str]:
    """Rules with one text on every line of law, and another in every quotation."""
    return {
        f"{FOLDER}/part.pin": f'''\
part 20 Ill. Adm. Code 9999 "{words}"

authority
  | {law}

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
    note "{words}"
  held from 1 Ill. Reg. 1 because "{words}"

note "{words}"
''',
        f"{FOLDER}/section_10.pin": f'''\
section 9999.10 "{words}"

unit widgets is "{words}"

term office is an office "{words}"
  called "{words}"
  note "{words}"

about trainee "{words}"
  fact score is a whole number of widgets from 0 to 9
    ask "{words}"
    note "{words}"

a)
  | {law}
  | It must be so.

  reading how on "must be so"
    ask "{words}"
    default one_way because "{words}"
    or other_way because "{words}"
    note "{words}"

  define enough by how
    one_way: score is at least 3 widgets
    other_way: score is at least 4 widgets
    note "{words}"

  determination allowed by office is yes or no
    until made no effect
    ask "{words}"

  question may_go "{words}"
    answer all of
      enough
      allowed
    note "{words}"

  assert "{words}"
    not may_go or score is at least 3 widgets

  example "{words}"
    on June 1, 2021
    given score is 4 widgets
    given allowed is yes
    expect may_go is yes

b)
  | {law}
  |
  | {law}
  not encoded because "{words}"
  reconstructed because "{words}"

c)
  not held because "{words}"
''',
    }


def read_back(book: Rulebook) -> tuple[set[Any], set[Any]]:
    """What the generated package gives back where a text of the law was put in, and where other words were."""
    part = book.part("9999")
    places = {place.address: place for place in part.places()}
    rules = {rule.name: rule for rule in part.all_rules()}
    reading = part.readings["how"]
    law = {*book.paragraphs("9999.10(b)", 0)}
    first = book.paragraphs("9999.10(a)", 0)[0]
    law.add(first.removesuffix(" It must be so.") if first.endswith(" It must be so.") else first)
    contents = book.contents()
    words = {
        part.title,
        book.instruments["9999"][2],
        part.terms["office"][1],
        part.facts["score"].ask,
        part.facts["allowed"].ask,
        reading.ask,
        reading.default_reason,
        *(why for _, why in reading.choices),
        places["9999.10"].title,
        places["9999.10(b)"].versions[0].reconstructed,
        places["9999.10(c)"].versions[0].reason,
        rules["may_go"].question,
        *rules["may_go"].notes,
        *rules["enough"].notes,
        *(question.words for question in book.questions.values()),
        *(question["words"] for question in contents["questions"]),
    }
    return law, words


def expected(text: str) -> str:
    """What is kept of a text: its white space folded, its characters as they are."""
    return fold_space(text.translate(NO_WORDS))
