"""Questions to a catalogue: criteria, predicates, rows, and finding by name."""
