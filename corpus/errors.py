"""The one error that is meant for the user's eyes."""

from __future__ import annotations


class MinistersvarError(Exception):
    """Says in one line what is wrong and what to do. A face shows the message as it is, with no traceback."""
