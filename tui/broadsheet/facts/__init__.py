"""What it says: mentions, claims, and facts aligned over the articles."""
