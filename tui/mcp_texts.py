"""What `ministersvar mcp` says, in Danish and English."""

from __future__ import annotations

from tui.language import Phrase

MCP = Phrase(
    da="""Lad en AI-assistent slå op i ministrenes svar med Model Context Protocol (MCP).

Assistentens klient starter kommandoen selv og taler med den over standard input og output. Den får fire værktøjer:
ask, search, check og get_document. De giver ordrette uddrag med, hvem der har udtalt dem, og sagsnummeret, og siger
det, når arkivet ikke har noget svar. Der ændres intet, og nettet bruges ikke, når blot en model, der er nævnt med
--model, findes på maskinen.

Med --http svares der i stedet på http://127.0.0.1:8041/mcp. Med --host kan andre maskiner nå den adresse, og så kræves
API-nøgler: i miljøvariablen MINISTERSVAR_API_KEYS, eller i en fil med --api-keys.

Afslutningskode: 0 afsluttet af klienten, 130 afbrudt med Ctrl-C, 2 forkert brug.""",
    en="""Let an AI assistant look things up in ministers' answers, by the Model Context Protocol (MCP).

The assistant's client starts the command itself and talks to it over standard input and output. It gets four tools:
ask, search, check and get_document. They give verbatim excerpts with who stated them and the case number, and say so
where the archive holds no answer. Nothing is changed, and the network is not used, as long as a model that --model
names is on this machine.

With --http it answers at http://127.0.0.1:8041/mcp instead. With --host other machines reach that address, and then it
asks for API keys: from the environment variable MINISTERSVAR_API_KEYS, or from a file with --api-keys.

Exit status: 0 ended by the client, 130 interrupted with Ctrl-C, 2 wrong use.""",
)
MCP_SHORT = Phrase(
    da="Lad en AI-assistent slå op i svarene (MCP).", en="Let an AI assistant look things up in the answers (MCP)."
)
MCP_EXAMPLES = (
    "ministersvar mcp",
    "ministersvar mcp --http --port 8041",
    "ministersvar mcp --http --host 0.0.0.0 --api-keys keys.txt",
)
HTTP = Phrase(
    da="Svar over HTTP (Streamable HTTP) i stedet for standard input og output.",
    en="Answer over HTTP (Streamable HTTP) instead of standard input and output.",
)
ONLY_WITH_HTTP = Phrase(da="{option} hører sammen med --http.", en="{option} goes with --http.")
WAITING = Phrase(
    da="Ministersvar venter på en MCP-klient på standard input. Klienten starter den ellers selv; afslut med {end}.",
    en="Ministersvar waits for an MCP client on standard input. A client starts it by itself; {end} ends it.",
)
READY = Phrase(
    da="Ministersvar svarer MCP-klienter på {address}. Stands med Ctrl-C.",
    en="Ministersvar answers MCP clients at {address}. Stop it with Ctrl-C.",
)
