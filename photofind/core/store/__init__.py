"""Keep what is known: the catalog, the thumbnails and the vector index."""
