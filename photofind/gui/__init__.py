"""The window: a Qt shell over the library."""
