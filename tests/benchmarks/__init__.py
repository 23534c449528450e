"""Benchmarks: run by hand, each prints a table; none is a timed test."""
