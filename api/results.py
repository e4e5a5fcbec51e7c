"""What endpoints give: the objects of the contract, described. They say what `qa.results` writes and decide nothing;
the tests compare the two."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from qa.interface import GapReason, Kind, Role, Status
from qa.results import DifferenceKind, MatchKind, Verdict

Share = Annotated[float, Field(ge=0, le=1)]
Offset = Annotated[int, Field(ge=0)]


class _Result(BaseModel):
    model_config = ConfigDict(extra="forbid", ser_json_inf_nan="null")


class Asker(_Result):
    """A member of the Folketing who put the question."""

    name: str = Field(description="Name.", examples=["Karina Lorentzen Dehnhardt"])
    party: str | None = Field(description="Letter(s) of the party.", examples=["SF"])


class Gap(_Result):
    """Characters of the source that were bridged: a page stamp, a hyphen that a line end made."""

    start: Offset = Field(description="First character of the source.", examples=[4200])
    end: Offset = Field(description="Behind its last character.", examples=[4242])
    reason: GapReason = Field(description="What stood there.", examples=["page_break"])


class Citation(_Result):
    """Where an excerpt stands."""

    id: str = Field(description="Of the document: `/v1/documents/{id}`.", examples=["2024-08874-3364844"])
    label: str = Field(
        description="What a clerk writes when pointing at the answer.",
        examples=["REU alm. del, svar på spørgsmål 1193 (2023-24)"],
    )
    case_number: str | None = Field(description="The ministry's case number (Sagsnr.).", examples=["2024-08874"])
    document_number: str | None = Field(description="The ministry's document number.", examples=["3364844"])
    question_number: str | None = Field(description="Number of the question.", examples=["1193"])
    kind: Kind = Field(description="Kind of document.", examples=["alm_del"])
    committee: str | None = Field(description="Committee that asked.", examples=["Retsudvalget"])
    committee_code: str | None = Field(description="Its code.", examples=["REU"])
    session: str | None = Field(description="Session of the Folketing.", examples=["2023-24"])
    ministry: str | None = Field(description="Ministry that answered.", examples=["Justitsministeriet"])
    minister: str | None = Field(description="Minister who answered.", examples=["Peter Hummelgaard"])
    date: dt.date | None = Field(description="Of the answer.", examples=["2024-09-04"])
    asked_by: list[Asker] = Field(description="Those who asked.")
    status: Status = Field(description="Standing of the answer.", examples=["final"])
    source: str = Field(description="Address or file name of the source.", examples=["2024-08874.txt"])
    page: int | None = Field(description="Page of the source, where it has pages.", examples=[None])
    start: Offset = Field(
        description="First character in the stored source: see `/v1/documents/{id}/text`.", examples=[3571]
    )
    end: Offset = Field(description="Behind the last character.", examples=[3721])
    gaps: list[Gap] = Field(description="What of [start, end) is not part of the excerpt.")


class Excerpt(_Result):
    """Words of the source, unchanged, with who stated them and where they stand."""

    text: str = Field(
        description="The source's characters from `start` to `end` of the citation, gaps and white space apart.",
        examples=["Rigspolitiet har oplyst følgende"],
    )
    score: Share = Field(
        description="Probability that it answers the question, as fitted for the first excerpt.", examples=[0.77]
    )
    stated_by: list[str] = Field(
        description="From the one who spoke to the ministry that signed.",
        examples=[["Rigspolitiet", "Justitsministeriet"]],
    )
    role: Role = Field(description="Of the one who spoke.", examples=["quoted"])
    citation: Citation = Field(description="Where it stands.")
    highlights: list[Annotated[list[Offset], Field(min_length=2, max_length=2)]] = Field(
        description="[start, end) offsets into `text` of the words it has in common with the question.",
        examples=[[[32, 47]]],
    )
    uncertain: bool = Field(
        description="Whether the source leaves open who spoke; `stated_by` is then the signer alone.", examples=[False]
    )
    also: list[Citation] = Field(description="Where else the same is said by the same, newest first.")


class Reference(_Result):
    """Another answer that a document points at."""

    kind: Kind = Field(description="Kind of document.", examples=["alm_del"])
    question_number: str = Field(description="Number of the question.", examples=["1198"])
    committee: str | None = Field(description="Committee.", examples=["REU"])
    session: str | None = Field(description="Session.", examples=[None])
    date: dt.date | None = Field(description="Date that is given with it.", examples=[None])
    id: str | None = Field(description="The document, where the archive holds it.", examples=["2024-08875-3364845"])


class Answer(_Result):
    """Either `excerpts` or `nearest` is filled. Nothing is generated."""

    question: str = Field(description="As it was put.", examples=["Er der behov for et rejsehold mod menneskehandel?"])
    interpreted_as: str | None = Field(
        description="What was asked where it differs from the question: filters read out of it, a follow-up. Notes "
        "are in the language of Accept-Language.",
        examples=[None],
    )
    answered: bool = Field(description="Whether the archive holds an answer.", examples=[True])
    confidence: Share = Field(description="Probability that the best candidate is right.", examples=[0.77])
    excerpts: list[Excerpt] = Field(description="What answers, best first; empty where nothing does.")
    nearest: list[Excerpt] = Field(description="Where nothing answers: the nearest passages, as what they are.")
    see_also: list[Reference] = Field(description="What the cited documents refer to.")
    took_ms: float = Field(ge=0, description="Time that it took, in ms, without waiting.", examples=[41.2])


class Answers(_Result):
    """Of several questions, in their order, from one state of the archive."""

    answers: list[Answer] = Field(description="An answer for each question.")
    took_ms: float = Field(ge=0, description="Time that all took, in ms, without waiting.", examples=[180.4])


class Passages(_Result):
    """Passages, best first."""

    query: str = Field(description="As it was put.", examples=["nordisk arbejdsgruppe"])
    hits: list[Excerpt] = Field(description="Whole passages.")
    total: int = Field(ge=0, description="Passages that the filters hold to.", examples=[14])
    took_ms: float = Field(ge=0, description="Time that it took, in ms, without waiting.", examples=[38.0])


class Search(Passages):
    """A page of passages, best first."""

    next: str | None = Field(description="Cursor of the next page; null on the last one.", examples=[None])


class Difference(_Result):
    """What was said and what was claimed in its place."""

    said: str = Field(description="Words of the source; empty where the claim has more.", examples=["ikke"])
    claimed: str = Field(
        description='Words of the claim, or its mark of words left out ("[…]"); empty where the source has more.',
        examples=[""],
    )
    kind: DifferenceKind = Field(
        description='What it may turn round. "left_out": the claim marks that it left these words out; a denial that '
        'it left out of a sentence is "negation". "actor": the same was said of another; "attribution": it was said '
        'by another than the claim names. "white_space", "spelling", "case" and "punctuation" change nothing.',
        examples=["negation"],
    )


class Match(_Result):
    """A place that the text was compared with."""

    kind: MatchKind = Field(description="How it fits.", examples=["misquoted"])
    similarity: Share = Field(
        description='Share of words in common; for "stated" the probability that the excerpt states it.',
        examples=[0.93],
    )
    excerpt: Excerpt = Field(description="The place.")
    differences: list[Difference] = Field(
        description="Word by word, in order; of a quotation, what it left out at marks."
    )
    answer: Excerpt | None = Field(description="What was answered, where the excerpt is a member's.")


class Check(_Result):
    """Whether a text has been said."""

    text: str = Field(description="As it was sent.", examples=["Der er behov for et rejsehold."])
    verdict: Verdict = Field(
        description="quoted: word for word; misquoted: nearly; stated: in substance, or otherwise, which the "
        "differences of the likeliest match tell (number, date, negation, actor, attribution); asked: by a member "
        "only; not_found: not at all.",
        examples=["misquoted"],
    )
    matches: list[Match] = Field(description="All of one kind, the verdict's.")
    total: int = Field(ge=0, description="Parts of documents that hold a quotation word for word.", examples=[0])
    took_ms: float = Field(ge=0, description="Time that it took, in ms, without waiting.", examples=[25.1])


class DraftPart(_Result):
    """A quotation or a sentence of a draft."""

    start: Offset = Field(description="First character of the draft.", examples=[0])
    end: Offset = Field(description="Behind the last one.", examples=[64])
    quotation: bool = Field(description="Whether it stands between quotation marks.", examples=[True])
    check: Check = Field(description="What the archive says of it.")


class DraftCheck(_Result):
    """A draft, part by part."""

    parts: list[DraftPart] = Field(description="In the order of the draft.")
    verdicts: dict[Verdict, Annotated[int, Field(ge=1)]] = Field(
        description="How many parts have each verdict.", examples=[{"misquoted": 1}]
    )
    skipped: int = Field(
        ge=0, description="Sentences not checked: questions, and what is too short or too long.", examples=[1]
    )
    took_ms: float = Field(ge=0, description="Time that it took, in ms, without waiting.", examples=[210.0])


class Minister(_Result):
    """Who answered."""

    title: str | None = Field(description="Title.", examples=["justitsminister"])
    name: str | None = Field(description="Name.", examples=["Peter Hummelgaard"])


class DocumentHead(_Result):
    """A document without its text."""

    id: str = Field(description="Identity.", examples=["2024-08874-3364844"])
    label: str = Field(description="As it is cited.", examples=["REU alm. del, svar på spørgsmål 1193 (2023-24)"])
    kind: Kind = Field(description="Kind.", examples=["alm_del"])
    session: str | None = Field(description="Session of the Folketing.", examples=["2023-24"])
    date: dt.date | None = Field(description="Of the answer.", examples=["2024-09-04"])
    question_number: str | None = Field(description="Number of the question.", examples=["1193"])
    case_number: str | None = Field(description="The ministry's case number.", examples=["2024-08874"])
    document_number: str | None = Field(description="The ministry's document number.", examples=["3364844"])
    committee: str | None = Field(description="Committee that asked.", examples=["Retsudvalget"])
    ministry: str | None = Field(description="Ministry that answered.", examples=["Justitsministeriet"])
    minister: Minister | None = Field(description="Minister who answered.")
    asked_by: list[Asker] = Field(description="Those who asked.")
    url: str | None = Field(description="Where the source was fetched.", examples=[None])
    status: Status = Field(description="Standing of the answer.", examples=["final"])


class DocumentList(_Result):
    """Documents, newest first."""

    documents: list[DocumentHead] = Field(description="A page of them.")
    total: int = Field(ge=0, description="How many there are in all.", examples=[2])
    next: str | None = Field(description="Cursor of the next page; null on the last one.", examples=[None])


class Turn(_Result):
    """What one speaker said."""

    speaker: str = Field(description="Who spoke.", examples=["Rigspolitiet"])
    role: Role = Field(description="As what.", examples=["quoted"])
    text: str = Field(description="What was said.", examples=["Rigspolitiet kan oplyse, at ..."])
    stated_by: list[str] | None = Field(
        default=None,
        description="The whole chain, where it is longer than the speaker and the signing ministry.",
        examples=[["Center mod Menneskehandel", "Ligestillingsministeriet", "Justitsministeriet"]],
    )
    uncertain: bool | None = Field(
        default=None, description="True where the source leaves open who spoke.", examples=[True]
    )


class DocumentRecord(DocumentHead):
    """The interchange record of a document, which `ministersvar ingest` reads, with its label and references."""

    committee_code: str | None = Field(
        default=None, description="Code of a committee that is not known by its name.", examples=["PRØ"]
    )
    question: str = Field(description="What was asked.", examples=["Vil ministeren redegøre for ...?"])
    answer: list[Turn] = Field(description="What was answered, in the order of the source.")
    characters: int = Field(ge=0, description="Length of the stored source text, in characters.", examples=[8123])
    references: list[Reference] = Field(description="What the document refers to.")
    mentioned_by: list[str] = Field(description="Ids of documents that refer to this one.", examples=[[]])


class Health(_Result):
    """The process answers."""

    status: Literal["ok"] = Field(description="Always `ok`.", examples=["ok"])


class Readiness(_Result):
    """Model and archive are open."""

    status: Literal["ready"] = Field(description="Always `ready`.", examples=["ready"])
    revision: int = Field(ge=0, description="State of the archive, as in `Archive-Revision`.", examples=[1])
    documents: int = Field(ge=0, description="Documents in it.", examples=[2])
    passages: int = Field(ge=0, description="Passages in it.", examples=[14])


class InvalidPart(_Result):
    """One thing that does not fit."""

    location: Literal["body", "query", "path", "header"] = Field(description="Where.", examples=["body"])
    pointer: str = Field(description="JSON pointer into the body, or the parameter's name.", examples=["/limit"])
    detail: str = Field(description="What is wrong with it.", examples=["it must be at least 1"])


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = Field(description="Stable; relative to the server.", examples=["/problems/no-such-document"])
    title: str = Field(description="The kind of error, in words.", examples=["There is no such document"])
    status: int = Field(description="The status of the response.", examples=[404])
    detail: str = Field(description="What was wrong this time.", examples=["the archive holds no document 2024-1"])
    request_id: str = Field(description="As in `X-Request-ID` and in the server's log.", examples=["a1b2c3"])
    errors: list[InvalidPart] | None = Field(
        default=None, description="With `invalid-request`: each thing that is wrong."
    )
    characters: int | None = Field(
        default=None, description="With `no-such-range`: the length of the text.", examples=[8123]
    )


class ProblemMeaning(_Result):
    """A type of problem."""

    type: str = Field(description="Stable; relative to the server.", examples=["/problems/overloaded"])
    title: str = Field(description="In words.", examples=["The server is busy"])
    status: int = Field(description="Status of such a response.", examples=[503])
    meaning: str = Field(description="What it means, and what to do.", examples=["More is asked than ..."])
