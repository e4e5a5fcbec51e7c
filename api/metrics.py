"""What Prometheus is told. With several processes each writes its counts to files that all of them add up."""

from __future__ import annotations

import os
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, multiprocess
from prometheus_client.exposition import CONTENT_TYPE_LATEST

SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""Environment variable of the folder that processes share; set before this module is imported."""
MEDIA_TYPE = CONTENT_TYPE_LATEST
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """Counts of one process. Implements `api.lanes.Watch`."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "ministersvar_requests",
            "Requests by endpoint and status.",
            ("method", "endpoint", "status"),
            registry=registry,
        )
        self._seconds = Histogram(
            "ministersvar_request_seconds",
            "From a request's arrival to the end of its response.",
            ("endpoint",),
            buckets=_SECONDS,
            registry=registry,
        )
        self._waited = Histogram(
            "ministersvar_queue_seconds", "Waiting for a thread.", ("queue",), buckets=_SECONDS, registry=registry
        )
        self._worked = Histogram(
            "ministersvar_work_seconds", "Work of a thread.", ("queue",), buckets=_SECONDS, registry=registry
        )
        self._refused = Counter(
            "ministersvar_refused", "Requests sent away because the queue was full.", ("queue",), registry=registry
        )
        self._waiting = Gauge(
            "ministersvar_queue_waiting",
            "Requests that wait for a thread.",
            ("queue",),
            registry=registry,
            multiprocess_mode="livesum",
        )
        self._questions = Counter(
            "ministersvar_questions",
            "Questions asked, by whether the archive held an answer.",
            ("answered",),
            registry=registry,
        )
        self._archive = Gauge(
            "ministersvar_archive",
            "What the archive holds, and the number of its state (revision).",
            ("what",),
            registry=registry,
            multiprocess_mode="livemax",
        )
        self._ready = Gauge(
            "ministersvar_processes", "Processes that serve.", registry=registry, multiprocess_mode="livesum"
        )
        self._ready.set(1)
        for answered in (True, False):
            self._questions.labels(str(answered).lower())

    def requested(self, method: str, endpoint: str, status: int, seconds: float) -> None:
        self._requests.labels(method, endpoint, str(status)).inc()
        self._seconds.labels(endpoint).observe(seconds)

    def waited(self, lane: str, seconds: float) -> None:
        self._waited.labels(lane).observe(seconds)

    def worked(self, lane: str, seconds: float) -> None:
        self._worked.labels(lane).observe(seconds)

    def refused(self, lane: str) -> None:
        self._refused.labels(lane).inc()

    def waiting(self, lane: str, count: int) -> None:
        self._waiting.labels(lane).set(count)

    def asked(self, answered: Iterable[bool]) -> None:
        for each in answered:
            self._questions.labels(str(each).lower()).inc()

    def archive(self, revision: int, documents: int, passages: int) -> None:
        for what, number in (("revision", revision), ("documents", documents), ("passages", passages)):
            self._archive.labels(what).set(number)

    def exposition(self) -> bytes:
        """Of all processes. Reads their files: not to be called on the event loop."""
        if SHARED not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        multiprocess.MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
