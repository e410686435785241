"""Wording: what the model says, as a German or English editor would print it."""
