"""The command line's contract: what is printed, where, and with which exit code."""
