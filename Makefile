# With make and git present, `make run` and `make test` do everything else on a fresh Debian.

.POSIX:
SHELL = /bin/sh
BIN = .venv/bin
SETUP = packaging/setup/setup.sh
# Test processes; GUI tests need no display.
JOBS = auto

.PHONY: help run test test-fast check bench bench-quality bench-safety bench-model bench-window \
        bench-compact bench-product screenshots constraints clean package package-test \
        translations

help:
	@echo "make run            open photofind (without a display: show the demo's main job)"
	@echo "make test           every check and every test, as CI does"
	@echo "make test-fast      the tests that take less than ten seconds each"
	@echo "make check          ruff, mypy and import-linter"
	@echo "make bench          speed of scanning, and of the neighbour index"
	@echo "make bench-quality  what is found and what is falsely grouped, edit by edit"
	@echo "make bench-safety   random histories of acts, crashes and faults"
	@echo "make bench-model    the embedding: likeness and copies"
	@echo "make bench-compact  shorter vectors and codes against the full embedding"
	@echo "make bench-product  finding copies by query: hash, embedding and verification together"
	@echo "make bench-window   start, scrolling and event loop of the window"
	@echo "make screenshots    draw docs/screenshots anew"
	@echo "make translations   find the window's texts and compile what is translated of them"
	@echo "make package        build the wheel, the application as one folder, and the Debian package"
	@echo "make package-test   install what was built, look at it, and remove it (as root on Debian)"
	@echo "make clean          remove what was made here, the virtual environment included"

run:
	@$(SETUP) run
	@packaging/setup/run.sh

test: check
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile

test-fast:
	@$(SETUP) dev
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -m "not slow"

check:
	@$(SETUP) dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench:
	@$(SETUP) dev
	$(BIN)/python -m tests.benchmarks.bench_speed
	$(BIN)/python -m tests.benchmarks.bench_index

bench-quality bench-safety bench-model bench-window bench-compact bench-product:
	@$(SETUP) dev
	$(BIN)/python -m tests.benchmarks.$$(echo $@ | tr - _)

screenshots:
	@$(SETUP) dev
	$(BIN)/python -m tests.benchmarks.screenshots

translations:
	@$(SETUP) dev
	$(BIN)/python packaging/translations/update.py

package:
	packaging/build-packages

package-test:
	@$(SETUP) dev
	packaging/test-installed

constraints:
	@$(SETUP) dev
	@{ head -n 1 constraints.txt; $(BIN)/python -m pip freeze --exclude-editable | sort -f; \
		grep '# other systems' constraints.txt; } >constraints.new
	@mv constraints.new constraints.txt

clean:
	rm -rf .venv build dist bench-out .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -rf .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
