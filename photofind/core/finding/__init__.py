"""Answer a query picture with a verdict and results."""
