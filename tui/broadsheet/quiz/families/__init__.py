"""How each family of facts is worded: one file a family, each a function from a fact to drafts."""
