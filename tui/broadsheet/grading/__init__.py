"""Was it right: answers compiled once, verdicts with their reason."""
