"""Makes adapters for the embedded encoder from questions and answers, and measures what they are worth."""

from qa.training.run import Training, make_adapters

__all__ = ["Training", "make_adapters"]
