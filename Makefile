# OnRecord: build, run and check. `make help` lists the targets.

SWIFT ?= swift
RELEASE = .build/release/onrecord
QUESTION = which countries condition participation on a US backstop
SHARED = ../shared
# The sizes of the archives that `make bench` imports.
ARTICLES = 1000 10000 100000

# Warnings are errors in everything that make builds.
export ONRECORD_STRICT = 1

.DEFAULT_GOAL := all
# How long `make fuzz` gives each target.
SECONDS ?= 60
# Where `make install` puts the program, its manual page and its completions.
PREFIX ?= /usr/local
MANUAL = .build/manual

.PHONY: all deps validators format-check build release install uninstall docs run test fuzz sanitize accuracy errors bench help clean

## Format check, build, all tests, gold scores.
all: format-check build test accuracy

## Install the headers of the system libraries where they are missing.
deps:
	@sh scripts/dependencies.sh

## Install the validators of the export formats, which the tests use where they are there.
validators:
	@sh scripts/validators.sh

## Check the formatting of every Swift file.
format-check:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

## Build everything with warnings as errors.
build: deps
	$(SWIFT) build --build-tests

## Build the optimised command, with the Swift runtime linked in.
release: deps
	$(SWIFT) build -c release --static-swift-stdlib --product onrecord

## Install the program, its manual page and its completions under PREFIX (/usr/local).
install: release
	$(SWIFT) build --product generate-manual
	install -d "$(MANUAL)"
	"$$($(SWIFT) build --show-bin-path)/generate-manual" "$(RELEASE)" --output-directory "$(MANUAL)"
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
		"$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
		"$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -s -m 755 "$(RELEASE)" "$(DESTDIR)$(PREFIX)/bin/onrecord"
	install -m 644 "$(MANUAL)/onrecord.1" "$(DESTDIR)$(PREFIX)/share/man/man1/onrecord.1"
	"$(RELEASE)" --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/onrecord"
	"$(RELEASE)" --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_onrecord"
	"$(RELEASE)" --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/onrecord.fish"

## Remove what install has put under PREFIX.
uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/onrecord" "$(DESTDIR)$(PREFIX)/share/man/man1/onrecord.1" \
		"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/onrecord" \
		"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_onrecord" \
		"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/onrecord.fish"

## Write the documentation of the Swift library into .build/documentation.
docs: deps
	$(SWIFT) build
	sh scripts/documentation.sh "$$($(SWIFT) build --show-bin-path)" .build/documentation

## Import the seed articles into onrecord.db and ask the example question.
run: release
	$(RELEASE) import seeds/
	$(RELEASE) ask "$(QUESTION)"

## Run all tests.
test: build
	$(SWIFT) test

## Fuzz the readers, the analyser, the questions and the protocol, each for SECONDS (60).
fuzz: deps
	bash scripts/fuzz.sh "$(SECONDS)"

## Run all tests under the address sanitizer and under the thread sanitizer.
sanitize: deps
	bash scripts/sanitize.sh

## Score statements and commitments against the gold data, where it is there.
accuracy: release
	python3 scripts/accuracy.py "$(RELEASE)" "$(SHARED)"

## Draw errors against the gold quotations, to read them.
errors: release
	python3 scripts/errors.py "$(RELEASE)" "$(SHARED)"

## Measure the speed of the extraction's stages, over real articles where they are there, and of imports of ARTICLES.
bench: release
	$(SWIFT) build -c release --product Benchmarks
	.build/release/Benchmarks "$(SHARED)/data/wikinews-quotations/train.jsonl"
	python3 scripts/import_benchmark.py .build/release/Benchmarks "$(RELEASE)" $(ARTICLES)

## Remove what was built.
clean:
	$(SWIFT) package clean

## List the targets.
help:
	@awk '/^## /{text=substr($$0,4);next} /^[a-z-]+:/{if(text){split($$1,n,":");printf "%-14s %s\n",n[1],text} text=""}' Makefile
