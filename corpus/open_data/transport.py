"""Requests over HTTP that a public service need not mind: one at a time, paced, with our name, and patient."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from urllib.parse import urljoin, urlsplit

import httpx

from corpus.errors import MinistersvarError

SECONDS_BETWEEN = 1.0
"""The least time between the beginnings of two requests."""
TRIES = 5
FIRST_PAUSE = 2.0
LONGEST_PAUSE = 300.0
"""What is waited for at most, in seconds: a service that asks for more is left alone until the next run."""
MOST_REDIRECTS = 5
# 403 is here because the site in front of the files answers so to clients that are too quick for it.
_TRY_AGAIN = frozenset({403, 408, 425, 429, 500, 502, 503, 504})
_FOR_GOOD = frozenset({400, 404, 410, 501})
_CHUNK = 64 * 1024


class Unavailable(MinistersvarError):  # noqa: N818 - it says in what state the other end is
    """The other end did not give what was asked for, after all tries; a later run may have more luck."""


class Gone(MinistersvarError):  # noqa: N818 - as above
    """The other end says for good that it has nothing at the address, or not for us."""


class _Again(Exception):  # noqa: N818 - no error yet: a reason to try once more
    def __init__(self, english: str, danish: str, pause: float | None = None) -> None:
        super().__init__(english)
        self.danish = danish
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Response:
    """What came, whole."""

    content: bytes
    redirected: bool
    etag: str | None
    modified: str | None


class Transport:
    """Fetches from the service and from the site where its files lie, and from nowhere else. Use as a context."""

    def __init__(
        self,
        service: str,
        *,
        seconds_between: float | None = None,
        timeout: float = 60.0,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._service = urlsplit(service)
        if self._service.scheme not in ("http", "https") or not self._service.hostname:
            raise MinistersvarError(
                f"{service} is not the address of a service: it begins with https://",
                f"{service} er ikke adressen på en tjeneste: den begynder med https://",
            )
        self._between = SECONDS_BETWEEN if seconds_between is None else seconds_between
        self._sleep = sleep
        self._next = 0.0
        self._client = httpx.Client(
            timeout=timeout, headers={"User-Agent": _user_agent()}, limits=httpx.Limits(max_connections=2)
        )

    def __enter__(self) -> Transport:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, *, most: int, accept: str, validators: Mapping[str, str] | None = None) -> Response | None:
        """What lies at an address, at most so many bytes; None where it is as it was (304).

        Raises Unavailable after the last try, and Gone where a further try has no use.
        """
        pause = FIRST_PAUSE
        for attempt in range(1, TRIES + 1):
            try:
                return self._try(url, most, {"Accept": accept, **(validators or {})})
            except httpx.InvalidURL as error:
                raise Gone("not an address", "ikke en adresse") from error
            except (_Again, httpx.RequestError) as error:
                english, danish = _reasons(error)
                asked = error.pause if isinstance(error, _Again) else None
                if attempt == TRIES or (asked or 0.0) > LONGEST_PAUSE:
                    raise Unavailable(english, danish) from error
                # Full jitter (Brooker 2015, "Exponential backoff and jitter"), never sooner than asked.
                drawn = random.uniform(pause / 2, pause)  # noqa: S311 - spreads requests, keeps no secret
                self._sleep(drawn if asked is None else asked + drawn / 2)
                pause = min(2 * pause, LONGEST_PAUSE)
        raise AssertionError("unreachable")

    def _try(self, url: str, most: int, headers: Mapping[str, str]) -> Response | None:
        here = url
        for _ in range(MOST_REDIRECTS + 1):
            if (elsewhere := self._elsewhere(here)) is not None:
                reasons = (
                    f"it leads away from the parliament's site, to {elsewhere}",
                    f"den fører bort fra Folketingets side, til {elsewhere}",
                )
                # A login that stands in the way today may be gone tomorrow; the row's own address stays what it is.
                raise Gone(*reasons) if here == url else Unavailable(*reasons)
            with self._opened(here, headers) as response:
                if response.status_code == 304:
                    return None
                if response.is_redirect:
                    here = _joined(here, response.headers.get("Location", ""))
                    continue
                _check_status(response)
                return Response(
                    _body(response, most),
                    here != url,
                    _sendable(response.headers.get("ETag")),
                    _sendable(response.headers.get("Last-Modified")),
                )
        raise Unavailable("it redirects in a circle", "den viderestiller i ring")

    @contextmanager
    def _opened(self, url: str, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        wait = self._next - time.monotonic()
        if wait > 0:
            self._sleep(wait)
        self._next = time.monotonic() + self._between
        with self._client.stream("GET", url, headers=headers) as response:
            yield response

    def _elsewhere(self, url: str) -> str | None:
        """The host of an address that is neither the service's nor at the parliament's site."""
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
        except ValueError:
            return "?"
        if (parts.scheme, parts.netloc) == (self._service.scheme, self._service.netloc):
            return None
        return None if parts.scheme == "https" and (host == "ft.dk" or host.endswith(".ft.dk")) else host or "?"


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        return location


def _sendable(value: str | None) -> str | None:
    """A validator that can be sent back as it came."""
    return value if value and value.isascii() and value.isprintable() else None


def _check_status(response: httpx.Response) -> None:
    status = response.status_code
    if status in _TRY_AGAIN:
        raise _Again(f"HTTP {status}", f"HTTP {status}", _retry_after(response.headers.get("Retry-After")))
    if status != 200:
        raise (Gone if status in _FOR_GOOD else Unavailable)(f"HTTP {status}", f"HTTP {status}")


def _body(response: httpx.Response, most: int) -> bytes:
    parts, length = [], 0
    for part in response.iter_bytes(_CHUNK):
        length += len(part)
        if length > most:
            raise Gone(f"too large: more than {most / 1e6:.0f} MB", f"for stor: mere end {most / 1e6:.0f} MB")
        parts.append(part)
    announced = response.headers.get("Content-Length", "")
    # What HTTP itself notices arrives as a TransportError; a proxy that corrects the length leaves it to us.
    if announced.isdigit() and response.num_bytes_downloaded != int(announced):
        raise _Again("it came cut short", "den kom ikke hel frem")
    content = b"".join(parts)
    if not announced and "Transfer-Encoding" not in response.headers and _lacks_its_end(content):
        raise _Again("it came cut short", "den kom ikke hel frem")
    return content


def _lacks_its_end(content: bytes) -> bool:
    """Whether a body that ended with the connection, of whatever length, is a file without its last part."""
    end = content[-2048:]
    return (b"%PDF-" in content[:1024] and b"%%EOF" not in end) or (
        content.startswith(b"PK\x03\x04") and b"PK\x05\x06" not in end
    )


def _retry_after(value: str | None) -> float | None:
    """Seconds, from a number or a date (RFC 9110, section 10.2.3)."""
    if not value:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())


def _reasons(error: Exception) -> tuple[str, str]:
    if isinstance(error, _Again):
        return str(error), error.danish
    if isinstance(error, httpx.TimeoutException):
        return "no answer in time", "intet svar i tide"
    if isinstance(error, (httpx.RemoteProtocolError, httpx.DecodingError)):
        return "it came cut short", "den kom ikke hel frem"
    return "no connection", "ingen forbindelse"


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("ministersvar")
    except PackageNotFoundError:
        number = "dev"
    return f"ministersvar/{number} (archive of ministers' answers; one request at a time)"
