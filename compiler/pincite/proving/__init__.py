"""Examples: cases with their expected outcomes, run against the generated checkers, and what they prove."""
