"""A call that runs in a thread of its own while other work goes on.

Not `concurrent.futures`: importing that alone takes longer than what it would do here.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Background(Generic[Result]):
    def __init__(self, call: Callable[[], Result]) -> None:
        self._call = call
        self._results: list[Result] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name="background")
        self._thread.start()

    def result(self) -> Result:
        """Waits for it. Raises what the call raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._call())
        except BaseException as error:  # raised again by whoever waits
            self._error = error
