"""The command line: parse, call the library once, print.

One file for each area. Results go to stdout, everything else to stderr. Nothing here is imported
that takes long: ``photofind --help`` answers at once, and the library is imported by the commands
that need it. The window is not known here; `photofind.__main__` passes in what opens it.
"""
