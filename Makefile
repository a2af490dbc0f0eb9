# Everything starts here, on a machine with Python 3.11 or newer: `make run` serves, `make test` checks.
# PYTHON=/path/to/python3 chooses the interpreter; the newest supported one is found otherwise.

SHELL := /bin/sh
PYTHON ?=
BIN := .venv/bin
CODE = $(wildcard sim assessment scenarios web)
# One more than there are processors: many tests wait for a browser, a server or a clock.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
# The tests start some hundred processes: each would compile the libraries anew, which takes longer than all it does.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test lint python types scripts tests format lock bench bench-peers clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/'

run: .venv/.run.stamp  ## serve, with a demo class; prints the addresses to open
	$(BIN)/plenipo serve --demo

# What is read and what is run do not wait for each other: together they leave no processor idle.
test: .venv/.test.stamp types  ## every check: lint, types, tests
	@tools/chromium
	@$(MAKE) --no-print-directory -j 3 python scripts tests

lint: python types  ## ruff, its formatter, mypy --strict, the types of the browser's code

python: .venv/.test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict $(CODE)

types: .venv/.test.stamp
	$(BIN)/python tools/scripts.py types

scripts: .venv/.test.stamp
	$(BIN)/python tools/scripts.py test

tests: .venv/.test.stamp
	$(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8 --dist worksteal

format: .venv/.test.stamp  ## put the code in the house's form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.test.stamp  ## print every figure against its target
	@for name in engine startup words reading negotiation crises ladder determinism live long_join wire abuse marking practices first_load one_event second_look; do $(BIN)/python -m benchmarks.$$name || exit 1; done

bench-peers: .venv/.test.stamp .venv-peers/.stamp  ## the same beside NegMAS, in an environment of its own
	$(BIN)/python -m benchmarks.negotiation

lock: .venv/.test.stamp  ## write requirements/*.lock from pyproject.toml, with a Python 3.11; UPGRADE=1 takes the newest
	$(BIN)/python tools/lock.py $(if $(UPGRADE),--upgrade)

clean:  ## remove what the checks and the installation made; databases stay
	rm -rf .venv .venv-peers build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.%.stamp: requirements/run.lock requirements/%.lock pyproject.toml tools/bootstrap
	@PYTHON="$(PYTHON)" tools/bootstrap $*

.venv-peers/.stamp: requirements/peers.txt | .venv/.test.stamp
	$(BIN)/python -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check -r requirements/peers.txt
	@touch $@
