"""Many cases in a file: rows become facts, tables are joined to them, each row is decided or refused with its reasons."""
