"""Soft rules: what an editor should look at in a catalogue that loads. Hard rules refuse; these only report."""
