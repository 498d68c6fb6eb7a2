"""The parts of the lower pass: expressions to steps, rules to plans, digests of text and logic."""
