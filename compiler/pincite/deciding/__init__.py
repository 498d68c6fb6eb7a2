"""question + facts + dates -> decision and record, from the generated checkers alone. Standard library only."""
