"""photofind finds pictures and frees people of duplicate photos, on their own machine, offline."""

__version__ = "0.1.0"
