"""`GET /v1/documents`, `/v1/documents/{id}` and `/v1/documents/{id}/text`"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api import results
from api.cursors import document_cursor, document_place
from api.problems import NO_DOCUMENT, NO_PAGE, NO_RANGE, ProblemError, Text
from api.rendering import Wishes, as_json, rendered
from api.requests import DocumentParameters, TextParameters
from api.routes.described import ALWAYS, NOT_MODIFIED, AcceptLanguage, IfNoneMatch, problems, success
from api.state import state
from qa.assistant import Assistant
from qa.interface import Document, document_record
from qa.results import to_json

router = APIRouter()
_PLAIN = "text/plain; charset=utf-8"
Id = Annotated[
    str,
    Path(
        min_length=1,
        max_length=500,
        description="`citation.id` of an excerpt, or `id` in the list.",
        examples=["2024-08874-3364844"],
    ),
]


_LISTED = {
    "document": ("read_document", {"id": "/documents/0/id"}),
    "source": ("read_text", {"id": "/documents/0/id"}),
    "next": ("list_documents", {"cursor": "/next"}),
}


@router.get(
    "/v1/documents",
    operation_id="list_documents",
    tags=["Documents"],
    summary="List documents",
    response_model=results.DocumentList,
    responses={
        200: success("documents_response", cached=True, links=_LISTED),
        304: NOT_MODIFIED,
        **problems(*ALWAYS, NO_PAGE),
    },
)
async def documents(
    request: Request,
    parameters: Annotated[DocumentParameters, Query()],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
    if_none_match: IfNoneMatch = None,  # noqa: ARG001
) -> Response:
    """Newest first, those without a date last, held to the same filters as questions. What is put into the archive
    between two pages neither repeats a document nor hides one."""
    wishes = Wishes.of(request)
    after = document_place(parameters.cursor) if parameters.cursor is not None else None
    filters = parameters.filters()

    def listed(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            # One more tells whether there is a next page.
            found, total = assistant.listed(filters, after, parameters.limit + 1)
            shown = found[: parameters.limit]
            last = shown[-1] if len(found) > len(shown) else None
            content = {
                "documents": [_head(each) for each in shown],
                "total": total,
                "next": document_cursor((last.date, last.id)) if last else None,
            }
            return rendered(as_json(content), wishes, revision=view.revision, cached=True)

    return await state(request).service.documents.run(listed, request.is_disconnected)


_TEXT = success("text_response", cached=True, media_type="text/plain")
_TEXT["description"] = "The characters asked for, as they are stored."
_TEXT["headers"]["Text-Range"] = {
    "description": "Which characters of how many: `characters START-END/LENGTH`.",
    "schema": {"type": "string"},
}


@router.get(
    "/v1/documents/{id:path}/text",
    operation_id="read_text",
    tags=["Documents"],
    summary="Read the stored source text, or some characters of it",
    response_class=Response,
    responses={
        200: _TEXT,
        304: NOT_MODIFIED,
        **problems(*ALWAYS, NO_DOCUMENT, NO_RANGE),
    },
)
async def text(
    request: Request,
    id: Id,  # noqa: A002
    parameters: Annotated[TextParameters, Query()],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
    if_none_match: IfNoneMatch = None,  # noqa: ARG001
) -> Response:
    """With `start` and `end` of a citation these are the characters that its excerpt was taken from: the excerpt's own,
    but for white space and the citation's gaps. Offsets count characters (Unicode code points), not bytes. An `end`
    behind the text's end means the text's end."""
    wishes = Wishes.of(request)
    start, end = parameters.start, parameters.end

    def read(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            source = _document(assistant, id).source
            revision = view.revision
        last = len(source) if end is None else min(end, len(source))
        if start >= last and (start, last) != (0, len(source)):
            raise ProblemError(
                NO_RANGE,
                Text(
                    f"there are no characters from {start} to {end if end is not None else len(source)}: the text has "
                    f"{len(source)}",
                    f"der er ingen tegn fra {start} til {end if end is not None else len(source)}: teksten har "
                    f"{len(source)}",
                ),
                more={"characters": len(source)},
            )
        headers = {"Text-Range": f"characters {start}-{last}/{len(source)}"}
        return rendered(
            source[start:last].encode(), wishes, revision=revision, media_type=_PLAIN, cached=True, headers=headers
        )

    return await state(request).service.documents.run(read, request.is_disconnected)


@router.get(
    "/v1/documents/{id:path}",
    operation_id="read_document",
    tags=["Documents"],
    summary="Read a document",
    response_model=results.DocumentRecord,
    response_model_exclude_unset=True,
    responses={200: success("document_response", cached=True), 304: NOT_MODIFIED, **problems(*ALWAYS, NO_DOCUMENT)},
)
async def document(
    request: Request,
    id: Id,  # noqa: A002
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
    if_none_match: IfNoneMatch = None,  # noqa: ARG001
) -> Response:
    """Its interchange record: what was asked, what each speaker answered, and what it refers to."""
    wishes = Wishes.of(request)

    def read(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            found = _document(assistant, id)
            content = {
                **document_record(found),
                "label": found.label,
                "characters": len(found.source),
                "references": to_json(assistant.references(found)),
                "mentioned_by": [each.id for each in assistant.mentioning(found)],
            }
            return rendered(as_json(content), wishes, revision=view.revision, cached=True)

    return await state(request).service.documents.run(read, request.is_disconnected)


def _document(assistant: Assistant, identifier: str) -> Document:
    found = assistant.document(identifier)
    if found is None:
        shown = identifier if len(identifier) <= 60 else identifier[:59] + "…"
        if versions := assistant.versions(identifier):
            ids = ", ".join(versions)
            raise ProblemError(
                NO_DOCUMENT,
                Text(
                    f"the archive holds '{shown}' in {len(versions)} versions: ask for one of {ids}",
                    f"arkivet indeholder »{shown}« i {len(versions)} udgaver: bed om én af {ids}",
                ),
            )
        raise ProblemError(
            NO_DOCUMENT,
            Text(f"the archive holds no document '{shown}'", f"arkivet indeholder ikke noget dokument »{shown}«"),
        )
    return found


def _head(document: Document) -> dict[str, Any]:
    """The fields of its record that say what it is, without its text."""
    own = {name: getattr(document, name) for name in results.DocumentHead.model_fields}
    head: dict[str, Any] = to_json(tuple(own.values()))
    return dict(zip(own, head, strict=True))
