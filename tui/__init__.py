"""The terminal face: the command line."""
