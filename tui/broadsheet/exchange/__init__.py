"""In and out: other programs' question files read into packs, packs written for them and for paper."""
