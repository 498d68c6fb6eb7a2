"""pincite: regulations as code that cites the exact words that decide."""

__version__ = "0.1.0"
