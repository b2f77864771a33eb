"""What was written: articles as found, their kept lines, sentences, collections."""
