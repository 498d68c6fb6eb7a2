"""All that a generated checker imports. Standard library only, and nothing of the compiler."""
