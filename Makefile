# 'make help' lists the targets.

# A Python to use instead of the first fitting one on the path: make PYTHON=/path/to/python3.12
PYTHON ?=
BIN := .venv/bin
BUNDLE := build/lenet5-modern
# What a change is checked with: no TensorFlow, so it is set up in a minute.
CHECK := .venv-check
# The environment that 'make lint' uses; CI names .venv, which it sets up anyway.
LINTER := $(CHECK)
# tflite-runtime needs NumPy 1, and so an environment of its own.
OLD_RUNTIME := .venv-tflite-runtime
# What reads archives on Ray.
CLUSTER := .venv-cluster
# What the documentation is built with: no TensorFlow either.
DOCS := .venv-docs
PACKAGES := scripts/test-packages.txt
# How many damaged files 'make fuzz' makes, and which; a million take about an hour on two cores.
INPUTS ?= 20000
# How many frames 'make fuzz-frames' gives to each reader in C.
FRAMES ?= 20000
SEED ?= 0
# What 'make mutation' breaks: a part of the names in tests/mutation.toml; all if empty.
MODULE ?=
PYTEST := python -m pytest --dist loadfile

.PHONY: all setup check lint test test-long test-matrix test-systemd test-cluster test-fleet test-pi test-deps docs fuzz fuzz-frames mutation clean help

all: $(BUNDLE)/manifest.json  ## set up .venv, then train and convert: build/lenet5-modern
	@echo "The bundle is $(BUNDLE): open $(BUNDLE)/report.html. 'make clean' to build it again."

setup: .venv/installed  ## set up .venv with everything that Python brings

check: lint  ## for a pull request: lint, and the tests that need no TensorFlow, no apt, no root
	LENET_EDGE_NO_TOOLS=1 $(CHECK)/bin/$(PYTEST) -n auto --maxprocesses 8 \
	    -m "not slow and not long and not systemd and not cluster and not fleet"

lint: $(LINTER)/installed  ## formatting, lint, spelling and types
	$(LINTER)/bin/ruff format --check .
	$(LINTER)/bin/ruff check .
	git ls-files -z | xargs -0 $(LINTER)/bin/codespell
	$(LINTER)/bin/mypy

# Where CI is true, as continuous integration sets it, Debian packages are installed unasked;
# elsewhere the tests that need them are skipped, and '-rs' lists every skip with its reason.
test: .venv/installed $(OLD_RUNTIME)/installed  ## the tests that this machine can run in 20 minutes
	@if [ "$$CI" = true ]; then scripts/debian-packages --install $(PACKAGES) || true; \
	    else scripts/debian-packages $(PACKAGES); fi
	@[ ! -e $(OLD_RUNTIME)/installed ] || \
	    export LENET_EDGE_TFLITE_RUNTIME="$(CURDIR)/$(OLD_RUNTIME)/bin/python"; \
	    $(BIN)/$(PYTEST) -n 2 -rsR -m "not long and not systemd and not cluster and not fleet"

test-long: .venv/installed  ## the tests that train networks for a minute or more
	$(BIN)/$(PYTEST) -n 2 -rs -m long

# About four minutes on two idle cores; 'make test' runs a part of it.
test-matrix: .venv/installed  ## the generated C under every compiler, core and option, in QEMU
	$(BIN)/python -m tests.convert.build_matrix

# It needs root, mmdebstrap and qemu-user-static, and says so where they are missing.
test-pi: $(CHECK)/installed  ## the wheel and the tests of device/ in an emulated arm64 Debian 12
	scripts/test-pi $(CHECK)/bin/python

# It needs root, systemd-nspawn and debootstrap. The first time it downloads a Debian into the cache.
test-systemd: .venv/installed  ## deploy to a machine with systemd, and let it fail: needs root
	$(BIN)/$(PYTEST) -v -rs -m systemd tests/device/service/test_under_systemd.py

# LENET_EDGE_FLEET=5 installs as many readers, behind a real ssh server on this machine.
test-fleet: .venv/installed  ## roll out to twenty readers, two of them bad, and roll back
	$(BIN)/$(PYTEST) -v -rs -s -m fleet tests/device/service/test_fleet_of_twenty.py

# LENET_EDGE_ARCHIVE=20000 draws and reads as many pictures.
test-cluster: $(CLUSTER)/installed  ## an archive on Ray while its workers are killed, and a sweep
	$(CLUSTER)/bin/python -m pytest -v -rs -s -m cluster \
	    tests/device/archive tests/lenet_edge/sweep

test-deps:  ## install the Debian packages that the tests use (asks sudo where it must)
	@scripts/debian-packages --install $(PACKAGES)

# The variable silences an advertisement. With --quiet mkdocs would not count warnings.
docs: $(DOCS)/installed  ## build the documentation, strict and offline: build/docs/index.html
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/mkdocs build --strict
	@echo "The documentation is build/docs: open build/docs/index.html."

# The inputs of a run are the same on every machine; SEED=2 draws others.
fuzz: $(CHECK)/installed  ## give damaged files to every reader: make fuzz INPUTS=1000000 SEED=2
	$(CHECK)/bin/python -m tests.fuzzing --inputs $(INPUTS) --seed $(SEED)

# Needs clang; a million frames take each reader about a quarter of an hour of its own core. Ctrl-C
# ends a run, and says how many there were.
fuzz-frames: $(CHECK)/installed  ## give frames of any bytes to the reader in C: make fuzz-frames FRAMES=1000000
	$(CHECK)/bin/python -m tests.convert.frame_reader.fuzzing --frames $(FRAMES) --seed $(SEED)

mutation: .venv/installed  ## break the code and see whether tests notice: make mutation MODULE=stability
	$(BIN)/python -m tests.mutation $(MODULE)

clean:  ## remove what was built (not the environments)
	rm -rf build dist *.egg-info

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*##  */\1|/p' $(MAKEFILE_LIST) | \
	    while IFS='|' read -r target purpose; do printf '%-12s %s\n' "$$target" "$$purpose"; done

# A stopped run is continued; --resume does nothing where none was.
$(BUNDLE)/manifest.json: | .venv/installed
	$(BIN)/lenet-edge build --resume --out $(BUNDLE)

.venv/installed: pyproject.toml constraints.txt scripts/make-venv
	@scripts/make-venv "$(PYTHON)" .venv -c constraints.txt -e '.[dev]'
	@touch $@

$(CLUSTER)/installed: pyproject.toml constraints.txt scripts/make-venv
	@scripts/make-venv "$(PYTHON)" $(CLUSTER) -c constraints.txt -e '.[check,cluster,sweep]'
	@touch $@

$(CHECK)/installed: pyproject.toml constraints.txt scripts/make-venv
	@scripts/make-venv "$(PYTHON)" $(CHECK) -c constraints.txt -e '.[check]'
	@touch $@

$(DOCS)/installed: pyproject.toml constraints.txt scripts/make-venv
	@scripts/make-venv "$(PYTHON)" $(DOCS) -c constraints.txt -e '.[docs]'
	@touch $@

# Its last release is for Python 3.11 and older, and not for every machine.
$(OLD_RUNTIME)/installed: scripts/make-venv
	@if scripts/make-venv "$(PYTHON)" $(OLD_RUNTIME) 'tflite-runtime==2.14.0' 'numpy<2'; \
	    then touch $@; else echo "There is no tflite-runtime for this Python: one test is skipped."; fi
