"""What flows through the compiler, a tree for each stage: surface, resolved, typed, plan."""
