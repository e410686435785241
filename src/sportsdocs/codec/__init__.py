"""Between documents and objects: strict JSON, structure with cattrs, canonical writing, JSON Schema."""
