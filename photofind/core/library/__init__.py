"""The one door the shells use: a library of photos, one method for each thing a user can do."""

from photofind.core.library.facade import Library
from photofind.core.library.values import GroupCount, LibraryStatus

__all__ = ["GroupCount", "Library", "LibraryStatus"]
