"""What to ask: questions worded from facts, distractors, and packs."""
