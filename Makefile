# Two commands do all the set-up: `make ask Q="..."` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
Q ?= Er der behov for et rejsehold mod menneskehandel?
export Q

.PHONY: ask test lint evaluate benchmark benchmark-scale benchmark-terminal pictures clean

ask: .venv/installed
	@$(BIN)/ministersvar ask "$$Q"

test: .venv/installed-dev lint
	$(BIN)/python -m pytest

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

evaluate: .venv/installed
	$(BIN)/ministersvar evaluate ../shared/eval/letters

benchmark: .venv/installed-dev
	$(BIN)/python -m tests.benchmarks.answer_time

benchmark-scale: .venv/installed-dev
	$(BIN)/python -m tests.benchmarks.scale

benchmark-terminal: .venv/installed-dev
	$(BIN)/python -m tests.benchmarks.terminal

pictures: .venv/installed-dev
	$(BIN)/python -m tests.pictures

clean:
	rm -rf .venv build dist

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed
