"""The layout of rule files: one canonical form, in which no word is other than it was."""
