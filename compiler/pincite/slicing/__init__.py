"""The parts of the timeslice pass."""
