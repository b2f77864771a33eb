"""The phrases of a statement that can be asked for where they stand, and the words that ask for them."""
