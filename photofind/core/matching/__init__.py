"""Turn fingerprints into graded matches and groups with a keeper."""
