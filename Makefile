# make        sets up .venv, then trains and converts: build/lenet5-modern
# make test   sets up .venv and what the tests need, then runs every test
# make lint   formatting, lint and types
# make docs   builds the documentation: build/docs/index.html
# make clean  removes what was built (not the environments)

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
BUNDLE := build/lenet5-modern
# tflite-runtime needs NumPy 1, and so an environment of its own.
OLD_RUNTIME := .venv-tflite-runtime
# What the documentation is built with: no TensorFlow, so it is set up in a minute.
DOCS := .venv-docs

.PHONY: all setup test lint docs clean system-packages

all: $(BUNDLE)/manifest.json
	@echo "The bundle is $(BUNDLE): open $(BUNDLE)/report.html. 'make clean' to build it anew."

setup: .venv/installed

# A stopped run is continued; --resume does nothing where none was.
$(BUNDLE)/manifest.json: | .venv/installed
	$(BIN)/lenet-edge build --resume --out $(BUNDLE)

.venv/installed: pyproject.toml constraints.txt scripts/make-venv
	scripts/make-venv "$(PYTHON)" .venv -c constraints.txt -e '.[dev]'
	@touch $@

$(OLD_RUNTIME)/installed: pyproject.toml scripts/make-venv
	scripts/make-venv "$(PYTHON)" $(OLD_RUNTIME) 'tflite-runtime==2.14.0' 'numpy<2'
	@touch $@

system-packages:
	@scripts/debian-packages g++ clang arm-none-eabi-gcc=gcc-arm-none-eabi \
	    arm-none-eabi-gcc=libnewlib-arm-none-eabi qemu-system-arm cppcheck clang-tidy \
	    chromium chromedriver=chromium-driver openssl strace ssh=openssh-client
	@# A broker and an SSH server would start with the machine: only where nothing starts them.
	@[ -d /run/systemd/system ] || scripts/debian-packages mosquitto sshd=openssh-server

test: .venv/installed $(OLD_RUNTIME)/installed system-packages
	LENET_EDGE_TFLITE_RUNTIME="$(CURDIR)/$(OLD_RUNTIME)/bin/python" \
	    $(BIN)/python -m pytest -n 2 --dist loadfile

lint: .venv/installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# The variable silences an advertisement. Quiet, mkdocs would count no warnings.
docs: $(DOCS)/installed
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/mkdocs build --strict
	@echo "The documentation is build/docs: open build/docs/index.html."

$(DOCS)/installed: pyproject.toml constraints.txt scripts/make-venv
	scripts/make-venv "$(PYTHON)" $(DOCS) -c constraints.txt -e '.[docs]'
	@touch $@

clean:
	rm -rf build dist *.egg-info
