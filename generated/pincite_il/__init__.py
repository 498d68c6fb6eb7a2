"""Checkers written by pincite. pincite-il decides nothing by itself."""
