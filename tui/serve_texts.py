"""What `ministersvar serve` says, in Danish and English."""

from __future__ import annotations

from tui.language import Phrase

SERVE = Phrase(
    da="""Svar andre programmer over HTTP, indtil serveren standses med Ctrl-C.

Uden valgmuligheder kan kun programmer på denne maskine nå serveren: http://127.0.0.1:8040, beskrevet på /docs. Med
--host kan andre nå den, og så kræver den API-nøgler: i miljøvariablen MINISTERSVAR_API_KEYS (eller
MINISTERSVAR_API_KEY), eller i en fil med --api-keys. Arkivet kan ændres, mens serveren kører.

Adgangsloggen skrives på standard error, ét JSON-objekt pr. linje, uden spørgsmålenes tekst.

Afslutningskode: 0 standset, 130 afbrudt med Ctrl-C, 2 forkert brug.""",
    en="""Answer other programs over HTTP, until the server is stopped with Ctrl-C.

Without options only programs on this machine reach the server: http://127.0.0.1:8040, described at /docs. With --host
others reach it, and then it asks for API keys: from the environment variable MINISTERSVAR_API_KEYS (or
MINISTERSVAR_API_KEY), or from a file with --api-keys. The archive may change while the server runs.

The access log goes to standard error, one JSON object a line, without the questions' text.

Exit status: 0 stopped, 130 interrupted with Ctrl-C, 2 wrong use.""",
)
SERVE_SHORT = Phrase(da="Svar andre programmer over HTTP.", en="Answer other programs over HTTP.")
SERVE_EXAMPLES = (
    "ministersvar serve",
    "ministersvar serve --host 0.0.0.0 --api-keys keys.txt --workers 2",
)
HOST = Phrase(da="Adresse at lytte på (127.0.0.1).", en="Address to listen at (127.0.0.1).")
PORT = Phrase(da="Port at lytte på ({port}); 0 tager en ledig.", en="Port to listen at ({port}); 0 takes a free one.")
WORKERS = Phrase(da="Processer, der svarer (1).", en="Processes that answer (1).")
API_KEYS = Phrase(
    da="Fil med API-nøgler, én pr. linje; »#« indleder en bemærkning.",
    en="File of API keys, one a line; '#' begins a remark.",
)
WITHOUT_KEYS = Phrase(
    da="Lad alle, der kan nå serveren, bruge den uden API-nøgle.",
    en="Let everyone who reaches the server use it without an API key.",
)
ALLOW_HOST = Phrase(
    da="Navn, som serveren også kaldes ved, for eksempel bag en proxy.",
    en="Name that the server is called by as well, behind a proxy for example.",
)
ALLOW_ORIGIN = Phrase(
    da="Websted, hvis sider må kalde serveren: https://eksempel.dk.",
    en="Site whose pages may call the server: https://example.com.",
)
LOG_QUESTIONS = Phrase(
    da="Skriv også det, der spørges om, i loggen. Det kan være fortroligt.",
    en="Write what is asked to the log as well. It may be confidential.",
)
ADDRESS = Phrase(da="ADRESSE", en="ADDRESS")
READY = Phrase(
    da="Ministersvar svarer på {address} (beskrevet på {address}/docs). Stands med Ctrl-C.",
    en="Ministersvar answers at {address} (described at {address}/docs). Stop it with Ctrl-C.",
)
NOT_A_PORT = Phrase(da="{value} er ikke en port (0-65535).", en="{value} is not a port (0-65535).")
NOT_AN_ORIGIN = Phrase(
    da="{value} er ikke et websted. Skriv for eksempel https://eksempel.dk, uden sti.",
    en="{value} is not a site. Write for example https://example.com, without a path.",
)
KEYS_AND_OPEN = Phrase(
    da="der er angivet API-nøgler, og de kan ikke bruges sammen med --without-keys.",
    en="API keys were given, and they do not go together with --without-keys.",
)
KEYS_NEEDED = Phrase(
    da="på {host} kan andre maskiner nå serveren: angiv API-nøgler (MINISTERSVAR_API_KEYS eller --api-keys), eller "
    "lad alle bruge den med --without-keys.",
    en="at {host} other machines reach the server: give API keys (MINISTERSVAR_API_KEYS or --api-keys), or let "
    "everyone use it with --without-keys.",
)
