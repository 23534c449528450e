"""Find files, know their drives and decode them to upright pixels."""
