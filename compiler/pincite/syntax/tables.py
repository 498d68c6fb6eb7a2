"""The parser's tables: lark makes them from the grammar in about a second, and takes them back in a few hundredths."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from lark import Lark
from lark.grammar import Rule
from lark.lark import PostLex
from lark.lexer import TerminalDef

from pincite.sealed import keep, kept, packages_digest, user_folder


def tabled(text: str, postlex: PostLex) -> Lark:
    """The parser of a grammar; its tables are those of an earlier run, if the same compiler has kept them."""
    path = user_folder() / f"grammar-{sha256(text.encode('utf-8')).hexdigest()[:16]}"
    known = kept(path, packages_digest())
    if isinstance(known, dict):
        return loaded(known, postlex)
    parser = made(text, postlex)
    keep(path, stored(parser), packages_digest())
    return parser


def made(text: str, postlex: PostLex, strict: bool = False) -> Lark:
    """The parser of a grammar, made anew; `strict` refuses a conflict, and terminals that collide."""
    return Lark(
        text,
        parser="lalr",
        lexer="contextual",
        postlex=postlex,
        propagate_positions=True,
        maybe_placeholders=False,
        strict=strict,
    )


def stored(parser: Lark) -> dict[str, Any]:
    """The tables of a parser as plain data: what `Lark.save` pickles."""
    data, memo = parser.memo_serialize([TerminalDef, Rule])
    data["options"] = {name: value for name, value in data["options"].items() if name != "postlex"}
    return {"data": data, "memo": memo}


def loaded(tables: dict[str, Any], postlex: PostLex) -> Lark:
    """The parser with these tables."""
    parser: Lark = Lark._load_from_dict(**tables, postlex=postlex)  # type: ignore[no-untyped-call]  # lark does not say its type
    return parser
