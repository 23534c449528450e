"""Tests."""

import photofind  # noqa: F401 - says how many threads numpy may use, before numpy is imported
