# `make run` opens the app, `make test` runs every check; both install what they need into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# pip compiles what it installs, but not an editable tree: where Python may not write beside the sources
# (PYTHONDONTWRITEBYTECODE), each start would else compile 60 modules, for 20 ms and 1 MB of memory.
COMPILE = $(BIN)/python -m compileall -q tui

.PHONY: run test test-system lint types rules unit bench soak clean snapshots

run: $(VENV)/installed
	@$(BIN)/broadsheet $(ARGS)

test: lint types rules unit

lint: $(VENV)/ready
	$(BIN)/ruff check tui tests
	$(BIN)/ruff format --check tui tests

types: $(VENV)/ready
	$(BIN)/mypy

rules: $(VENV)/ready
	PYTHONPATH=tui $(BIN)/lint-imports

unit: $(VENV)/ready
	$(BIN)/pytest -n 2

# Tests of parts that are not installed with the test tools: installs what they need into its own environment.
test-system: $(VENV)/system
	$(BIN)/pytest -m system tests/system -n 0

bench: $(VENV)/ready
	$(BIN)/python -m tests.bench

soak: $(VENV)/ready
	$(BIN)/pytest -m soak tests/soak tests/screens -n 0

# Draw the screen snapshots anew; look at the report before committing them.
snapshots: $(VENV)/ready
	$(BIN)/pytest tests/screens/test_snapshots.py --snapshot-update

$(VENV)/bin/python:
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Broadsheet into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(COMPILE)
	@touch $@

$(VENV)/ready: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Broadsheet and its test tools into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(COMPILE)
	@touch $(VENV)/installed $@

# The browser is Debian's own; playwright only drives it.
$(VENV)/system: $(VENV)/ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,system]'
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; }
	@touch $@

clean:
	rm -rf $(VENV) .venv-nlp .venv-exchange .pytest_cache .mypy_cache .ruff_cache
