"""Answers: excerpts, citations, confidence and evaluation, behind one `Assistant`."""
