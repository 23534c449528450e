"""Let go of photos safely: plan, proof, trash, journal, restore."""
