"""What every endpoint asks of its body, whatever is in it."""

from __future__ import annotations

from fastapi import Depends, Request

from api.problems import UNSUPPORTED_MEDIA_TYPE, ProblemError, Text


async def _require_json(request: Request) -> None:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        # A page of another origin can post any other type without asking first.
        raise ProblemError(
            UNSUPPORTED_MEDIA_TYPE,
            Text(
                "send the body as Content-Type: application/json",
                "send indholdet som Content-Type: application/json",
            ),
            {"Accept-Post": "application/json"},
        )


SENT_AS_JSON = Depends(_require_json)
"""Looked at before the body is validated."""
