"""The parts of the typecheck pass: expressions, rules, cases that exclude each other, values that may be none."""
