# Only Python 3.11 (or later) and make are needed: the first target that needs packages makes .venv and installs pinned ones.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INVENTED := tests/corpora/aldmere
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE  # tests start hundreds of processes: each module is compiled once

.PHONY: help generated rulebook demo docs test test-slow test-system pictures lint types layers check examples proof law findings bench bench-smoke update format clean ci

help:  ## say what each target does
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/run: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/test: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@ $(VENV)/run

$(VENV)/system: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --editable '.[test,system]'
	@touch $@ $(VENV)/test $(VENV)/run

$(VENV)/dev: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/test $(VENV)/run

$(VENV)/docs: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --editable '.[docs]'
	@touch $@ $(VENV)/run

demo: $(VENV)/run  ## decide a real case, on three days, with the words of law that decide it
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh docs/demo/run.sh

test: $(VENV)/test  ## all tests that need nothing but Python
	@$(BIN)/python -m pytest -q -n 2 -m 'not system and not slow and not peers'

test-system: $(VENV)/system  ## tests that need programs of the system (.ci/packages); each says which package it lacks
	@$(BIN)/python -m pytest -q -m system

test-slow: $(VENV)/test  ## tests that take minutes: packaging, and properties tried 2,000 times
	@HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest -q -n 2 -m slow

lint: $(VENV)/dev  ## ruff, format and lint
	@$(BIN)/ruff check compiler tests benchmarks docs
	@$(BIN)/ruff format --check compiler tests benchmarks docs

types: $(VENV)/dev  ## mypy, strict
	@$(BIN)/mypy

layers: $(VENV)/dev  ## each layer imports only the layers below it
	@$(BIN)/lint-imports

check: $(VENV)/run  ## compile the law and the invented law of the tests; hold each against its layout, its lock and its checkers
	@$(BIN)/pincite fmt --check
	@$(BIN)/pincite check --strict
	@$(BIN)/pincite build --check
	@cd $(INVENTED) && $(CURDIR)/$(BIN)/pincite check --strict && $(CURDIR)/$(BIN)/pincite build --check

generated: $(VENV)/run  ## write the checkers of both laws anew
	@$(BIN)/pincite build
	@cd $(INVENTED) && $(CURDIR)/$(BIN)/pincite build

rulebook: $(VENV)/run  ## write the law and its logic as pages for a browser, generated/rulebook/index.html
	@$(BIN)/pincite rulebook

examples: $(VENV)/run  ## run every example of the law and try every assertion
	@$(BIN)/pincite test
	@cd $(INVENTED) && $(CURDIR)/$(BIN)/pincite test

proof: $(VENV)/run  ## hold what the examples of the law prove against [tool.pincite.proof]: coverage, boundaries, mutation
	@$(BIN)/pincite test --coverage --boundaries --mutate

law: $(VENV)/test  ## make the texts of regs/ anew from the notices, by reading and by applying them, and compare
	@$(BIN)/python tests/law/texts.py --check
	@$(BIN)/python tests/law/applied.py
	@$(BIN)/python tests/law/noticed.py

findings: $(VENV)/test  ## write anew what is wrong or odd in the notices: docs/findings.md, and beside each notice
	@$(BIN)/python tests/law/noticed.py --write

bench-smoke: $(VENV)/test  ## the benchmarks once, small, without peers
	@$(BIN)/python benchmarks/run.py --smoke
	@$(BIN)/python benchmarks/decide.py --smoke
	@$(BIN)/python benchmarks/compile.py --smoke

bench: $(VENV)/test  ## the benchmarks, as ratios in one run; other engines are put into .venv-peers
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/decide.py
	@$(BIN)/python benchmarks/compile.py

docs: $(VENV)/docs  ## make the documentation site, docs/_build/html/docs/index.html; a warning is an error
	@$(BIN)/python docs/site/assemble.py docs/_build/source
	@$(BIN)/python -m sphinx -q -W --keep-going -b html -c docs/site docs/_build/source docs/_build/html
	@echo docs/_build/html/docs/index.html

pictures: $(VENV)/system  ## write the pictures of docs/img anew from what the commands say
	@$(BIN)/python tests/system/pictures.py

update: $(VENV)/test  ## write the output of every console block in README and docs anew
	@$(BIN)/python tests/docs/pages.py --update

format: $(VENV)/dev  ## lay out the Python code
	@$(BIN)/ruff check --fix compiler tests benchmarks docs
	@$(BIN)/ruff format compiler tests benchmarks docs

ci: lint types layers test check examples proof law  ## what must be clean before a change is offered

clean:  ## remove what was installed and cached
	rm -rf $(VENV) .venv-peers .pincite .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
