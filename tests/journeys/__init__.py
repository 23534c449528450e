"""What a new user wants, done as a new user would; `pytest -s tests/journeys` tells the way."""
