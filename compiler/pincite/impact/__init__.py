"""What a change of the rules reaches: two versions side by side, and cases in which they decide differently."""
