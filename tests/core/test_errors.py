"""Every error is in the tree, and its module's docstring shows the tree."""

import inspect
from pathlib import Path

from photofind.core import errors


def test_the_tree_in_the_docstring_is_complete() -> None:
    names = [
        name
        for name, value in inspect.getmembers(errors, inspect.isclass)
        if value.__module__ == errors.__name__
    ]
    assert not [name for name in names if name not in (errors.__doc__ or "")]


def test_an_unreadable_photo_is_one_sentence_with_its_name() -> None:
    error = errors.UnreadablePhotoError(Path("/a/b.jpg"), "truncated JPEG")
    assert str(error) == "Cannot read b.jpg: truncated JPEG."
    assert isinstance(error, errors.PhotofindError)


def test_stopping_is_no_failure() -> None:
    assert not issubclass(errors.Cancelled, errors.PhotofindError)
