"""The version of the form in which checkers are written: those of another version are not run."""

# Raised whenever what generated files hold, or what they take from the runtime, changes: a test keeps the form of each version.
LANGUAGE = "2"
