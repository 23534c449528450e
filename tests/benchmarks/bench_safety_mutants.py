"""Checks that can be switched off, to see that the harness notices."""

from collections.abc import Callable

MUTANTS: dict[str, Callable[[], None]] = {}
