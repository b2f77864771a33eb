"""Where things live: the data root, a user's own folders, refusals."""
