"""The parts of the resolve pass: history, places, declarations, names."""
