"""What a face names of the rooms above: the filters, what a document is and how it is written, and what can go wrong.

A face that takes these from here knows of no room but `qa`.
"""

from __future__ import annotations

from corpus.document import Document, Kind, Role, Status
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.flow import GapReason
from corpus.records import document_record
from index.archive import ModelMismatchError
from index.encoders import Opening
from index.filters import Filters
from index.listing import Place
from index.report import ReportProgress

__all__ = [
    "Document",
    "Filters",
    "GapReason",
    "Kind",
    "MinistersvarError",
    "ModelMismatchError",
    "Opening",
    "Place",
    "ReportProgress",
    "Role",
    "Status",
    "document_record",
    "reason_in_danish",
]
