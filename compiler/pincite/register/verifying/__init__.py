"""A notice held against itself, against the law before and since, and against its siblings: each check in a module of its own."""
