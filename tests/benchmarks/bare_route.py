"""The least a FastAPI server can do with a question: a route that embeds it, and nothing else. Prints its address.

python -m tests.benchmarks.bare_route ARCHIVE
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

from qa.assistant import Assistant


class Question(BaseModel):
    question: str


def main() -> None:
    with Assistant.open(Path(sys.argv[1])) as assistant:
        assistant.vectors("klar")
        app = FastAPI()

        @app.post("/v1/ask")
        def embed(body: Question) -> dict[str, int]:
            return {"dimension": len(assistant.vectors(body.question).vector)}

        with socket.create_server(("127.0.0.1", 0)) as listener:
            print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
            uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False)).run([listener])


if __name__ == "__main__":
    main()
