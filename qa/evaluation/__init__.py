"""Evaluation on sets of questions with known answers.

`items` reads a set, `archives` makes the archives it is asked of, `run` asks, `outcome` is what came of each question,
`figures` the measures with their bootstrap intervals, `saved` a run as JSON, `comparison`
two runs beside each other, `trec` the form that other tools read.
"""

from qa.evaluation.items import Item, read_items
from qa.evaluation.outcome import RIGHT, Evaluation
from qa.evaluation.run import evaluate

__all__ = ["RIGHT", "Evaluation", "Item", "evaluate", "read_items"]
