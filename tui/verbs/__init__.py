"""The verbs of the command line, one module each. Each has `command(language)`, which makes the click command."""
