"""The typed model: values, sources, entities, statements, productions, and the one rule that chooses."""
