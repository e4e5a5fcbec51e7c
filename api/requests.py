"""What callers send: the bodies and parameters of the endpoints, with their bounds."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from qa.interface import Filters, Kind, Status
from qa.texts import MAX_CHARACTERS

MOST_QUESTIONS = 50
MOST_EARLIER = 20
MOST_DRAFT_CHARACTERS = 20_000
"""Some six pages, which take seconds."""
ONE, SEVERAL, DRAFT = FORMS = "(one)", "(several)", "(draft)"
"""Of bodies that come in two forms: what pydantic calls them where one does not fit. No field has such a name."""
_MOST_NAMES = 20


def _spoken(text: str) -> str:
    if not any(character.isalnum() for character in text):
        raise ValueError("it holds no letter and no digit")
    return text


def _iso_date(value: Any) -> Any:
    # pydantic would also take numbers, as seconds since 1970.
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or len(value) != 10:
        raise ValueError("it is not a date like 2024-09-04")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("it is not a date like 2024-09-04") from None


def _whole(value: Any) -> Any:
    # To JSON Schema 3.0 is a whole number, and to pydantic, strictly, it is none.
    return int(value) if isinstance(value, float) and value.is_integer() else value


_SPOKEN = {"pattern": r"[\p{L}\p{N}]"}
QuestionText = Annotated[
    str,
    Field(min_length=1, max_length=MAX_CHARACTERS, json_schema_extra=_SPOKEN),
    AfterValidator(_spoken),
]
ClaimText = Annotated[
    str, Field(min_length=1, max_length=MAX_CHARACTERS, json_schema_extra=_SPOKEN), AfterValidator(_spoken)
]
DraftText = Annotated[
    str, Field(min_length=1, max_length=MOST_DRAFT_CHARACTERS, json_schema_extra=_SPOKEN), AfterValidator(_spoken)
]
Name = Annotated[str, Field(min_length=1, max_length=200, json_schema_extra=_SPOKEN), AfterValidator(_spoken)]
Day = Annotated[date, BeforeValidator(_iso_date)]
Whole = Annotated[int, BeforeValidator(_whole)]
Names = Annotated[list[Name], Field(max_length=_MOST_NAMES)]


class _Closed(BaseModel):
    """A field that is not known is an error: a filter that is misspelt must not find everything."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class FilterFields(_Closed):
    """The filters of the command line. Each that is set must hold; among the values of one, any may."""

    date_from: Day | None = Field(
        default=None, alias="from", description="Answers of this day or later.", examples=["2024-01-01"]
    )
    date_to: Day | None = Field(
        default=None,
        alias="to",
        description="Answers of this day or earlier. Where it lies before `from`, nothing is found.",
        examples=["2024-12-31"],
    )
    committee: Names = Field(default=[], description="Committees, by name or code.", examples=[["REU"]])
    ministry: Names = Field(default=[], description="Ministries that answered.", examples=[["Justitsministeriet"]])
    minister: Names = Field(default=[], description="Ministers who answered.", examples=[["Hummelgaard"]])
    party: Names = Field(default=[], description="Parties of those who asked.", examples=[["SF"]])
    asked_by: Names = Field(default=[], description="Members who asked.", examples=[["Karina Lorentzen"]])
    stated_by: Names = Field(
        default=[], description="Those who stated it, also where others quote it.", examples=[["Rigspolitiet"]]
    )
    case: Names = Field(default=[], description="Case numbers.", examples=[["2024-08874"]])
    question: Names = Field(default=[], description="Question numbers.", examples=[["1193"]])
    kind: Annotated[list[Kind], Field(max_length=_MOST_NAMES)] = Field(
        default=[], description="Kinds of documents.", examples=[["alm_del"]]
    )
    status: Annotated[list[Status], Field(max_length=_MOST_NAMES)] = Field(
        default=[], description="Standing of the answer.", examples=[["final"]]
    )

    def filters(self) -> Filters:
        return Filters(
            date_from=self.date_from,
            date_to=self.date_to,
            committees=tuple(self.committee),
            ministries=tuple(self.ministry),
            ministers=tuple(self.minister),
            parties=tuple(self.party),
            asked_by=tuple(self.asked_by),
            stated_by=tuple(self.stated_by),
            cases=tuple(self.case),
            question_numbers=tuple(self.question),
            kinds=tuple(self.kind),
            statuses=tuple(self.status),
        )


class BodyFilters(FilterFields):
    """The filters of the command line. Each that is set must hold; among the values of one, any may."""

    model_config = ConfigDict(strict=True, title="Filters")


class _Body(_Closed):
    model_config = ConfigDict(strict=True)


class Question(_Body):
    """One question."""

    question: QuestionText = Field(
        description="In Danish, as you would put it to a colleague.",
        examples=["Er der behov for et rejsehold mod menneskehandel?"],
    )
    earlier: Annotated[list[QuestionText], Field(max_length=MOST_EARLIER)] = Field(
        default=[],
        description="The questions asked before in the same conversation, oldest first. A question that leans on them "
        '("Og hvad med 2023?") is understood from them. The server keeps no conversation.',
        examples=[["Hvilke møder blev holdt i april 2024?"]],
    )
    filters: BodyFilters = Field(default=BodyFilters(), description="What the answers are held to.")
    limit: Whole = Field(default=3, ge=1, le=50, description="Excerpts at most.", examples=[3])


class Questions(_Body):
    """Several questions, which are answered from one state of the archive, each on its own."""

    questions: list[Question] = Field(
        min_length=1,
        max_length=MOST_QUESTIONS,
        description=f"Up to {MOST_QUESTIONS} questions.",
        examples=[[{"question": "Hvad mener Rigspolitiet om et rejsehold?"}]],
    )


def _ask_form(body: Any) -> str:
    return SEVERAL if isinstance(body, Questions) or (isinstance(body, dict) and "questions" in body) else ONE


AskBody = Annotated[Annotated[Question, Tag(ONE)] | Annotated[Questions, Tag(SEVERAL)], Discriminator(_ask_form)]


class SearchBody(_Body):
    """Words or a question."""

    query: QuestionText = Field(description="Words or a question.", examples=["nordisk arbejdsgruppe"])
    filters: BodyFilters = Field(default=BodyFilters(), description="What the passages are held to.")
    limit: Whole = Field(default=10, ge=1, le=100, description="Passages at most.", examples=[10])
    cursor: str | None = Field(
        default=None,
        min_length=1,
        max_length=200,
        description="`next` of the page before, as it was given.",
        examples=[None],
    )


class CheckBody(_Body):
    """A quotation or a claim."""

    text: ClaimText = Field(
        description="What is said to have been said, with or without quotation marks.",
        examples=["finder Rigspolitiet ikke aktuelt anledning til en ændring af organiseringen"],
    )
    filters: BodyFilters = Field(default=BodyFilters(), description="Where it is looked for.")
    limit: Whole = Field(default=10, ge=1, le=50, description="Matches at most.", examples=[10])


class DraftBody(_Body):
    """A text of several sentences: a draft answer, an article."""

    draft: DraftText = Field(
        description="What stands between quotation marks is checked as quotations, other sentences as claims.",
        examples=["I svaret står »finder Rigspolitiet aktuelt anledning til en ændring af organiseringen«."],
    )
    filters: BodyFilters = Field(default=BodyFilters(), description="Where it is looked for.")
    limit: Whole = Field(default=3, ge=1, le=10, description="Matches of each part at most.", examples=[3])


def _check_form(body: Any) -> str:
    return DRAFT if isinstance(body, DraftBody) or (isinstance(body, dict) and "draft" in body) else ONE


CheckForm = Annotated[Annotated[CheckBody, Tag(ONE)] | Annotated[DraftBody, Tag(DRAFT)], Discriminator(_check_form)]


class DocumentParameters(FilterFields):
    limit: Whole = Field(default=50, ge=1, le=100, description="Documents at most.", examples=[50])
    cursor: str | None = Field(
        default=None, min_length=1, max_length=600, description="`next` of the page before, as it was given."
    )


class TextParameters(_Closed):
    start: int = Field(
        default=0, ge=0, description="The first character (Unicode code point), counted from 0.", examples=[3571]
    )
    end: int | None = Field(
        default=None,
        ge=0,
        description="Behind the last character; the text's end where it is left out.",
        examples=[3721],
    )


NAMES = sorted(
    {
        field.alias or name
        for model in (BodyFilters, Question, Questions, SearchBody, CheckBody, DraftBody, TextParameters)
        for name, field in model.model_fields.items()
    }
)
"""Of all fields, for those who misspell one."""
