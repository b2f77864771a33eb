"""What was learned: the drill engine, the event log, scores."""
