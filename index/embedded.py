"""The default encoder: multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672) in ONNX Runtime, without PyTorch.

Passages are read one at a time, and every vector of a passage comes from the same pass. Linear layers are in 8 bits
where retrieval does not suffer from it (`embedded_graph`). Chosen with the weights as packaged, before the adapters
were added, on question time (117 natural and 226 formal questions, 1,716 passages; MRR@10 natural / formal, and the
error of the natural questions' scores as a share of their spread):

    full precision                                      0.756 / 0.731   0
    all linear layers in 8 bits                         0.727 / 0.729   0.24
    the second feed-forward layer in full precision     0.748 / 0.736   0.12
    all in 8 bits, smoothed, GELU outputs by token      0.744 / 0.733   0.095
    the same with the attention's inputs exact (this)   0.746 / 0.727   0.061

Differences of 0.01 are within chance on so few questions, so the error decided. Products with the packaged 4-bit blocks
(`MatMulNBits`) keep the weights exact but are slower than full precision. Speed on two busy cores, in one run:
1.7 to 2.0 times sentence-transformers in full precision. `python -m tests.benchmarks.encoder` measures all of it again.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

# Read when the library is loaded: without it ONNX Runtime's telemetry client starts, and this program never calls home.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
import onnxruntime

from corpus.errors import MinistersvarError
from index.adapters import read_word_projection
from index.background import Background
from index.embedded_cache import ADAPTERS, is_whole, model_folder, prepared_model
from index.embedded_tokenizer import UnigramTokenizer
from index.encoder import FloatArray, IntArray, PassageText, PassageVectors, QuestionVectors
from index.text import content_spans, word_spans

_QUESTION = "query: "
_PASSAGE = "passage: "
_START, _END = 0, 2
"""The numbers of the special pieces around every text."""
_POSITIONS = 512
_DIMENSION = 384


class EmbeddedEncoder:
    """Encodes on the CPU, one text at a time. May be called from several threads."""

    def __init__(self, progress: Callable[[str], None] | None = None, adapters: Path = ADAPTERS) -> None:
        """With the adapters that the program ships, or those of a file that `index.training` made.

        Prepares the model on first use, and says so through `progress`; `MinistersvarError` where it cannot.
        """
        folder = model_folder(adapters)
        session = Background(lambda: _session(folder))
        # Checked while ONNX Runtime opens it, which is work of its own and takes longer.
        if not is_whole(folder):
            with contextlib.suppress(MinistersvarError):
                session.result()
            prepared_model(progress, adapters)
            session = Background(lambda: _session(folder))
        self._tokenizer = UnigramTokenizer.read(folder)
        self._projection = read_word_projection(adapters)
        self._session = session.result()
        # The folder's name has the fingerprint of weights and adapters.
        self._name = f"embedded/{folder.name}"

    @property
    def name(self) -> str:
        return self._name

    @property
    def dimension(self) -> int:
        return _DIMENSION

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]:
        """Of a question longer than 510 tokens only the beginning is read."""
        return [self._encode_question(question) for question in questions]

    def _encode_question(self, question: str) -> QuestionVectors:
        tokens = self._tokenizer.tokenize(_QUESTION + question)
        states = self._states(tokens.ids[: _POSITIONS - 2])
        words, _, means = self._words(states[1:-1], tokens.ends, len(_QUESTION), [word_spans(question)])
        return QuestionVectors(_unit(_mean(states)), words * self._projection.shares(means)[:, None])

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        """A passage longer than the model's 512 positions is read in windows that begin and end with a sentence.

        A token counts for the sentence in which it ends; a sentence without tokens gets the passage's vector.
        """
        return [self._encode_passage(passage) for passage in passages]

    def _encode_passage(self, passage: PassageText) -> PassageVectors:
        tokens = self._tokenizer.tokenize(_PASSAGE + passage.text)
        bounds = np.array(passage.sentences, np.int64).reshape(-1, 2) + len(_PASSAGE)
        spans = np.searchsorted(tokens.ends, bounds, side="right")
        prefix = int(np.searchsorted(tokens.ends, len(_PASSAGE.rstrip()), side="right"))
        total: FloatArray = np.zeros(_DIMENSION, np.float32)
        count = 0
        states = np.zeros((len(tokens.ids), _DIMENSION), np.float32)
        for start, end in _windows(len(tokens.ids), prefix, sorted({int(start) for start, _ in spans})):
            window = self._states(tokens.ids[:prefix] + tokens.ids[start:end])
            states[start:end] = window[1 + prefix : -1]
            total += window.sum(axis=0)
            count += len(window)
        whole = _unit(total / np.float32(count))
        sentences = np.empty((len(spans), _DIMENSION), np.float32)
        for vector, (start, end) in zip(sentences, spans, strict=True):
            vector[:] = _unit(_mean(states[start:end])) if end > start else whole
        inside = [[(a + lo, b + lo) for a, b in content_spans(passage.text[lo:hi])] for lo, hi in passage.sentences]
        words, counts, _ = self._words(states, tokens.ends, len(_PASSAGE), inside)
        return PassageVectors(whole, sentences, words, counts)

    def _words(
        self, states: FloatArray, ends: list[int], prefix: int, spans: Sequence[Sequence[tuple[int, int]]]
    ) -> tuple[FloatArray, IntArray, FloatArray]:
        """Vectors of the words that stand at `spans`, sentence by sentence, how many each sentence has, and the means
        of the words' states.

        `states` has a row for each token, `ends` say where it ends; a word counts the tokens that end within it.
        """
        flat = np.array([span for sentence in spans for span in sentence], np.int64).reshape(-1, 2) + prefix
        tokens = np.minimum(np.searchsorted(ends, flat, side="right"), len(states))
        known = tokens[:, 1] > tokens[:, 0]
        sums = np.concatenate([np.zeros((1, states.shape[1]), np.float32), np.cumsum(states, axis=0)])
        lengths = tokens[known, 1:] - tokens[known, :1]
        means = (sums[tokens[known, 1]] - sums[tokens[known, 0]]) / lengths
        projected = means @ self._projection.projection.T
        owners = np.repeat(np.arange(len(spans)), [len(sentence) for sentence in spans])
        words: FloatArray = projected / np.linalg.norm(projected, axis=1, keepdims=True)
        return words.astype(np.float32), np.bincount(owners[known], minlength=len(spans)), means

    def _states(self, ids: list[int]) -> FloatArray:
        """Shape (2 + len(ids), dimension): the states of the tokens and of the special ones around them."""
        framed = np.array([[_START, *ids, _END]], np.int64)
        states: FloatArray = self._session.run(None, {"ids": framed})[0][0]
        return states


def _session(folder: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0
    # Threads that wait by spinning take the time of others: on a busy machine that halves the speed.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(folder / "model.onnx", options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's errors have no common class of their own.
        reason = str(error).splitlines()[0]
        raise MinistersvarError(
            f"ONNX Runtime cannot open the embedded model {folder}: {reason}",
            f"ONNX Runtime kan ikke åbne den indbyggede model {folder}: {reason}",
        ) from error


def _windows(count: int, prefix: int, borders: list[int]) -> Iterator[tuple[int, int]]:
    """Token ranges that cover `prefix` to `count`, each small enough for the model's positions.

    Each ends at the last of the ascending `borders` that fits, so that no sentence is cut; only a sentence that is
    too long for the model by itself is.
    """
    room = _POSITIONS - 2 - prefix
    start = prefix
    while count - start > room:
        end = max((border for border in borders if start < border <= start + room), default=start + room)
        yield start, end
        start = end
    yield start, count


def _unit(vector: FloatArray) -> FloatArray:
    unit: FloatArray = vector / np.linalg.norm(vector)
    return unit


def _mean(states: FloatArray) -> FloatArray:
    mean: FloatArray = states.mean(axis=0)
    return mean
