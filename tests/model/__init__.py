"""Tests of the bundled model and its recipe."""
