"""From the characters of a rule file to its surface tree: the grammar, the mending of slips, the building of nodes."""
