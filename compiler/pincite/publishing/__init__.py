"""The rulebook: what a generated package holds, as pages that a browser reads from a folder, without a network."""
