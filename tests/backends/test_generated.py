"""The generated distribution: readable modules that mirror the rules, with addresses and quoted law; a manifest of every file."""

from __future__ import annotations

import ast
import hashlib
import json
import tomllib
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import pytest

from pincite.backends.emit import emit
from pincite.runtime.timeline import LAST_DAY
from pincite.source import fold
from projects import RULES, compiled
from worlds import WORLDS, World, every_world


@cache
def files() -> dict[str, str]:
    return emit(compiled().plan, "invented", "regs", "invented-law", "1.0")


def test_each_rule_file_with_rules_has_a_module_at_the_same_place() -> None:
    modules = {name for name in files() if name.endswith(".py")}
    assert modules == {
        "invented/__init__.py",
        "invented/calendar.py",
        "invented/index.py",
        "invented/part9999/__init__.py",
        "invented/part9999/part.py",
        "invented/part9999/section_10.py",
        "invented/part9999/section_20.py",
    }
    others = set(files()) - modules
    assert {name for name in others if not name.startswith("invented/schemas/")} == {
        "README.md",
        "pyproject.toml",
        "invented/graph.json",
        "invented/contents.json",
        "invented/manifest.json",
        "invented/names.json",
        "invented/py.typed",
        "invented/remarks.json",
        "invented/texts.json",
    }
    assert {PurePosixPath(name).stem for name in others if name.startswith("invented/schemas/")} == {
        "part9999.section_10.may_sit",
        "part9999.section_20.course_ended",
        "part9999.section_20.form_answered_in_time",
    }


@pytest.mark.parametrize("name", sorted(name for name in RULES if "section" in name))
def test_a_module_says_which_rule_file_it_is_written_from(name: str) -> None:
    module = files()[name.replace("regs/", "invented/").replace(".pin", ".py")]
    assert f"# Written by pincite from {name}. Not to be edited" in module


@every_world
def test_every_generated_module_compiles_and_has_a_docstring(world: World) -> None:
    everything = {
        **{f"invented: {k}": v for k, v in files().items()},
        **{k: v.decode() for k, v in world.generated().items()},
    }
    for name, text in everything.items():
        if name.endswith(".py"):
            tree = ast.parse(text, name)
            compile(tree, name, "exec")
            assert ast.get_docstring(tree), name


@every_world
def test_a_generated_module_imports_the_runtime_its_calendar_and_the_standard_library_alone(world: World) -> None:
    allowed = {"__future__", "typing"}
    for name, content in world.generated().items():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(content)):
            if isinstance(node, ast.Import):
                raise AssertionError((name, ast.unparse(node)))
            if isinstance(node, ast.ImportFrom):
                module = node.module or ""
                assert (
                    module in allowed or module.startswith("pincite.runtime.") or module == f"{world.package}.calendar"
                )


@every_world
def test_a_checker_s_docstring_holds_its_address_and_the_words_it_encodes(world: World) -> None:
    quoted = 0
    book = world.book
    parts = [book.part(code) for code in book.instruments]
    for part, rule in [(home, rule) for home in parts for rule in home.all_rules()]:
        words = fold(rule.run.__doc__ or "")
        if not rule.address:
            continue
        place = part.place(rule.address)
        assert place is not None
        assert place.citation in words, rule.name
        if rule.kind in ("question", "assertion") or rule.timeline is None:
            continue
        versions = [n for n in rule.timeline.covers if book.paragraphs(rule.address, n)]
        shown = [dict(rule.quotes).get(n) or book.paragraphs(rule.address, n) for n in versions]
        if shown:
            quoted += 1
            assert any(all(fold(paragraph) in words for paragraph in paragraphs) for paragraphs in shown), rule.name
    assert quoted > 30


@every_world
def test_a_step_uses_only_what_steps_before_it_gave(world: World) -> None:
    functions = 0
    for name, content in world.generated().items():
        if not name.endswith(".py"):
            continue
        for function in ast.walk(ast.parse(content)):
            if not isinstance(function, ast.FunctionDef):
                continue
            functions += 1
            known = {argument.arg for argument in function.args.args}
            for statement in function.body:
                nodes = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
                used = {node.id for node in nodes if isinstance(node.ctx, ast.Load) and node.id[1:].isdigit()}
                assert used <= known, (name, function.name)
                known |= {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
    assert functions > 50


@every_world
def test_a_docstring_of_a_question_is_the_question(world: World) -> None:
    for question in world.book.questions.values():
        rules = world.book.part(question.instrument).rules(question.name)
        assert any(fold(rule.run.__doc__ or "").startswith(fold(question.words)) for rule in rules)


@pytest.mark.parametrize("world", [*WORLDS, None], ids=lambda world: world.name if world else "written")
def test_the_manifest_lists_every_file_of_the_package_with_its_digest(world: World | None) -> None:
    package = world.package if world else "invented"
    here = world.generated() if world else {name: text.encode() for name, text in files().items()}
    listed = json.loads(here[f"{package}/manifest.json"])["files"]
    apart = {f"{package}/manifest.json", f"{package}/py.typed", "README.md", "pyproject.toml"}
    assert apart <= set(here)
    assert listed == {name: hashlib.sha256(here[name]).hexdigest() for name in set(here) - apart}


def test_the_manifest_tells_what_wrote_it_and_nothing_that_grows_with_the_law_but_files() -> None:
    manifest: dict[str, Any] = json.loads(files()["invented/manifest.json"])
    assert manifest["jurisdiction"] == "Illinois"
    assert set(manifest) == {"language", "compiler", "jurisdiction", "files"}


def test_the_contents_tell_questions_facts_readings_and_versions() -> None:
    contents: dict[str, Any] = json.loads(files()["invented/contents.json"])
    assert [question["id"] for question in contents["questions"]] == [
        "part9999.section_10.may_sit",
        "part9999.section_20.course_ended",
        "part9999.section_20.form_answered_in_time",
    ]
    facts = {fact["name"]: fact for fact in contents["facts"]}
    assert facts["sentenced"]["sensitive"] is True
    assert facts["hours_done"]["used_at"] == ["9999.10(a)"]
    assert facts["office_allows"]["office"] == "office"
    assert contents["readings"] == [
        {
            "instrument": "9999",
            "name": "rounding",
            "address": "9999.10(b)",
            "alternatives": ["exact", "to_the_nearest"],
            "default": "exact",
        }
    ]
    versions = {entry["address"]: entry["versions"] for entry in contents["addresses"]}
    assert [(v["since"], v["until"], v["held"]) for v in versions["9999.10(a)"]] == [
        ("1 Ill. Reg. 1", "5 Ill. Reg. 50", True),
        ("5 Ill. Reg. 50", None, True),
    ]
    assert versions["9999.10(a)"][0]["text"] != versions["9999.10(a)"][1]["text"]


def test_the_distribution_has_the_name_and_version_of_the_settings() -> None:
    project = tomllib.loads(files()["pyproject.toml"])
    assert (project["project"]["name"], project["project"]["version"]) == ("invented-law", "1.0")
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["invented"]


def test_json_files_are_sorted_and_end_with_one_line_end() -> None:
    for name, text in files().items():
        if name.endswith(".json"):
            assert text == json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False) + "\n", name


def test_texts_hold_the_words_of_every_version_in_order() -> None:
    places = json.loads(files()["invented/texts.json"])["places"]
    assert places["9999.10(a)"] == [
        ["A trainee may sit the examination after 100 hours of the course."],
        ["A trainee may sit the examination after 120 hours of the course."],
    ]


@every_world
def test_the_index_tells_what_the_histories_tell_of_the_last_day_of_knowledge(world: World) -> None:
    codes = tuple(world.book.instruments)
    assert codes
    for code in codes:
        days = [a.known_from for a in world.book.part(code).actions.values() if a.kind != "proposed"]
        days += [a.stated_known for a in world.book.part(code).actions.values() if a.stated_last is not None]
        assert world.book.latest_known((code,)) == max(day for day in (1, *days) if day < LAST_DAY)
