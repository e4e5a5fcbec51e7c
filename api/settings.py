"""How a server is started."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path

HOST = "127.0.0.1"
PORT = 8040


@dataclass(frozen=True, slots=True)
class Settings:
    """`keys` are the API keys, any of which opens the server; without keys it is open to whoever reaches it.

    `hosts` are names by which it may be called beside its own, `origins` web pages that may call it ("https://..."),
    `workers` processes. With `log_questions` the access log holds what was asked.
    """

    archive: Path | None = None
    model: str | None = None
    host: str = HOST
    port: int = PORT
    workers: int = 1
    keys: tuple[str, ...] = field(default=(), repr=False)
    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    log_questions: bool = False

    @property
    def is_local(self) -> bool:
        """Whether only programs of this machine reach it."""
        return is_loopback(self.host)


def is_address(host: str) -> bool:
    """Of a machine, and no name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    return host.lower() == "localhost" or (is_address(host) and ipaddress.ip_address(host).is_loopback)
