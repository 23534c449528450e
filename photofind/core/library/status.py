"""What a library holds and what it takes, added up."""

from photofind import __version__
from photofind.core.library.values import LibraryStatus
from photofind.core.store.catalog import Catalog
from photofind.core.store.index_choice import IndexKind


def status_of(catalog: Catalog, model: str, index: IndexKind) -> LibraryStatus:
    """Return the state of a library.

    Args:
        catalog: Of the library.
        model: Name of the embedding model in use; empty without one.
        index: How neighbours are found.
    """
    counts = catalog.counts()
    return LibraryStatus(
        root=catalog.paths.root,
        version=__version__,
        photos=counts.photos,
        unreadable=counts.unreadable,
        unplugged=counts.unplugged,
        provisional=counts.provisional,
        plain=counts.plain,
        folders=len(catalog.folders.all()),
        photo_bytes=counts.photo_bytes,
        bytes_on_disk=catalog.size_on_disk(),
        model=model,
        embedded=len(catalog.vectors.ids(model)) if model else 0,
        index=index.value,
        groups={grade: count for grade, (count, _) in catalog.groups.counts().items()},
    )
