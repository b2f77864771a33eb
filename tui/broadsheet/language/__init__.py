"""How English is written: cleaning at the edge, normal forms, display width, numbers, dates, name tables."""
