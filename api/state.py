"""What endpoints work with."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from api.metrics import Metrics
from api.service import Service
from api.settings import Settings


@dataclass(frozen=True, slots=True)
class State:
    settings: Settings
    service: Service
    metrics: Metrics


def state(request: Request) -> State:
    held: State = request.app.state.held
    return held
