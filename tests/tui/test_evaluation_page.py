from __future__ import annotations

from qa.evaluation.bootstrap import Figure
from qa.evaluation.comparison import Change, Comparison
from tui.evaluation_page import comparison_page, evaluation_page
from tui.page import Medium, Page

FIGURES = {
    "natural_mrr": {"all": Figure(0.8751, 0.812, 0.93, 117), "fact": Figure(0.9, 0.8, 1.0, 46)},
    "natural_recall": {"all": Figure(1.0, 1.0, 1.0, 117), "fact": Figure(1.0, 1.0, 1.0, 46)},
    "auroc": {"all": Figure(0.9, 0.85, 0.95, 117)},
}


def plain() -> Page:
    return Page(Medium(width=None, styled=False))


def test_measures_stand_under_headings_with_their_intervals() -> None:
    assert (
        evaluation_page(FIGURES, "da", plain()).drawn()
        == """\
Genfinding: sættets spørgsmål
MRR@10                         0,875 (0,81–0,93)  af 117
recall@10                      1,000 (1,00–1,00)  af 117

Tavshed
sikkerhedens AUROC, med og uden svar  0,900 (0,85–0,95)  af 117

Efter art             MRR@10
fact       0,900 (0,80–1,00)

I parentes: 95 %-intervaller (1000 bootstrap-stikprøver af spørgsmålene).
"""
    )


def test_a_comparison_names_what_became_better_and_worse() -> None:
    comparison = Comparison(
        {"natural_mrr": {"all": Figure(0.0125, -0.004, 0.031, 117)}},
        (Change("answer", "Q1", "Hvor mange?", 0, 2),),
        (Change("natural", "Q2", "Hvornår?", 1, 3),),
        4,
    )
    assert (
        comparison_page(comparison, "før.json", "en", plain()).drawn()
        == """\

Difference from før.json

Retrieval: the questions of the set
MRR@10                               +0.013 (-0.004 … +0.031)

4 questions stand in one of the two runs only and do not count in the difference.

Better (1)
  Q1: place of the right excerpt none → 2 · Hvor mange?
Worse (1)
  Q2: rank of the document 1 → 3 · Hvornår?
"""
    )
