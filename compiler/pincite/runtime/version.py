"""The version of the form in which checkers are written: those of another version are not run."""

LANGUAGE = "1"
