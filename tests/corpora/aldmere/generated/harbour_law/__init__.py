"""Checkers written by pincite. harbour-law decides nothing by itself."""
