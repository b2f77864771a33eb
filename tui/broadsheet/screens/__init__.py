"""What a person sees: the Textual app, its screens, widgets and keys."""
