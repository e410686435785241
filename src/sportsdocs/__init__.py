"""Sports documentaries: who made them, for whom, about whom, when they came out, who says so, since when and how sure."""
