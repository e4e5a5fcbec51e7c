"""Runs the server: one process, or several that share a socket."""

from __future__ import annotations

import errno
import logging
import os
import signal
import socket
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from api.logs import configure, note
from api.settings import Settings
from qa.interface import MinistersvarError, Opening, ReportProgress, reason_in_danish

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from api.metrics import Metrics
    from api.service import Service

Ready = Callable[[str], None]
"""Is told the address when the server answers."""
Create = Callable[[Settings, "Service", "Metrics"], "ASGIApp"]
"""Makes an application around a service that is open, and that the application closes when it stops."""
_STOPPING = 20
"""Seconds in which what is under way may come to its end when the server stops."""
_STARTUP_FAILURE = 3
"""Exit status by which a process tells uvicorn's supervisor that a new one would fail, too."""


def serve(
    settings: Settings,
    ready: Ready,
    *,
    progress: ReportProgress | None = None,
    opening: Opening | None = None,
    create: Create | None = None,
) -> None:
    """Serve until SIGTERM: the endpoints of `api.app`, or another application, which one process serves.

    Raises KeyboardInterrupt at SIGINT, and `MinistersvarError` for what the user can mend.
    """
    configure()
    with listening(settings.host, settings.port) as listener:
        before = signal.signal(signal.SIGTERM, _stop)
        try:
            if settings.workers > 1:
                _serve_together(settings, listener, ready, progress, opening)
            else:
                _serve_alone(settings, listener, ready, progress, opening, create)
        except _Stopped:
            pass
        finally:
            signal.signal(signal.SIGTERM, before)


class _Stopped(BaseException):
    """SIGTERM, before or after uvicorn looks at signals itself."""


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise _Stopped


def listening(host: str, port: int) -> socket.socket:
    """A socket, bound before anything else is opened: that a port is taken is to be told at once."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        # Not create_server: it would listen, and callers would wait instead of trying again.
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            if os.name == "posix":
                # A server that was stopped a moment ago does not keep the port.
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.set_inheritable(True)
        except BaseException:
            listener.close()
            raise
        return listener
    except OSError as error:
        raise _cannot_listen(host, port, error) from error


def _cannot_listen(host: str, port: int, error: OSError) -> MinistersvarError:
    if error.errno == errno.EADDRINUSE:
        return MinistersvarError(
            f"port {port} is taken by another program: choose another with --port",
            f"port {port} er optaget af et andet program: vælg en anden med --port",
        )
    if error.errno == errno.EACCES:
        return MinistersvarError(
            f"port {port} is not open to you: choose one from 1024 up with --port",
            f"port {port} må du ikke bruge: vælg en fra 1024 og op med --port",
        )
    return MinistersvarError(
        f"the server cannot listen at {host}: {error.strerror or error}",
        f"serveren kan ikke lytte på {host}: {reason_in_danish(error)}",
    )


def address_of(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _config(app: Any, workers: int = 1, *, factory: bool = False) -> Any:
    import uvicorn

    return uvicorn.Config(
        app,
        factory=factory,
        workers=workers,
        log_config=None,
        access_log=False,
        server_header=False,
        # Who asks is told by the connection, not by a header that anybody can send.
        proxy_headers=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=_STOPPING,
    )


def _serve_alone(
    settings: Settings,
    listener: socket.socket,
    ready: Ready,
    progress: ReportProgress | None,
    opening: Opening | None,
    create: Create | None,
) -> None:
    import uvicorn

    app = _opened(settings, progress, opening, create)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                ready(address_of(listener))

    Server(_config(app)).run([listener])


def _opened(
    settings: Settings,
    progress: ReportProgress | None = None,
    opening: Opening | None = None,
    create: Create | None = None,
) -> Any:
    """The application, whose model and archive are open."""
    # Here, because the folder that processes share must be known before.
    from api.metrics import Metrics
    from api.service import Service

    metrics = Metrics()
    service = Service.open(settings, metrics, progress=progress, opening=opening)
    if create is not None:
        return create(settings, service, metrics)
    from api.app import create_app

    return create_app(settings, service, metrics)


@dataclass(frozen=True)
class _Worker:
    """Makes the application of one of several processes, in that process."""

    settings: Settings

    def __call__(self) -> Any:
        configure()
        try:
            return _opened(self.settings)
        except MinistersvarError as error:
            note("startup", level=logging.ERROR, problem=str(error))
            sys.exit(_STARTUP_FAILURE)


def _serve_together(
    settings: Settings,
    listener: socket.socket,
    ready: Ready,
    progress: ReportProgress | None,
    opening: Opening | None,
) -> None:
    from uvicorn.supervisors import Multiprocess

    from qa.assistant import Assistant

    # Once, here, where it is told in one line what is wrong; and an empty archive is not filled by all at once.
    with Assistant.open(settings.archive, model=settings.model, progress=progress, opening=opening) as assistant:
        assistant.vectors("klar")

    class Supervisor(Multiprocess):
        interrupted = False

        def init_processes(self) -> None:
            super().init_processes()
            if all(process.wait_until_ready(60, self.should_exit) for process in self.processes):
                ready(address_of(listener))

        def handle_int(self) -> None:
            self.interrupted = True
            super().handle_int()

    with tempfile.TemporaryDirectory(prefix="ministersvar-metrics-") as shared:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = shared
        supervisor = Supervisor(_config(_Worker(settings), settings.workers, factory=True), [listener])
        supervisor.run()
    if supervisor.interrupted:
        raise KeyboardInterrupt
    if any(process.exitcode == _STARTUP_FAILURE for process in supervisor.processes):
        raise MinistersvarError(
            "a process of the server could not start: the log says why",
            "en af serverens processer kunne ikke starte: loggen siger hvorfor",
        )
