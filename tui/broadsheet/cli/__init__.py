"""What a person types: one file a command, imported when it is used."""
