"""What can be wrong with a question or a text that somebody puts."""

from __future__ import annotations

from corpus.errors import MinistersvarError


class UnfitTextError(MinistersvarError):
    """A question or a text that cannot be asked or checked: it is empty, or too long."""
