"""Documents: what a letter is, how it is read, and who says what in it."""
