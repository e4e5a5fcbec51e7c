"""The Textual application: `ministersvar` in a terminal."""
