"""Any embedding model that the library sentence-transformers can open (Reimers and Gurevych 2019, arXiv:1908.10084)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from corpus.errors import MinistersvarError
from index.encoder import NO_WORDS, FloatArray, PassageText, PassageVectors, QuestionVectors, without_words

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_SECONDS_TO_ANSWER = 10.0
"""How long the model hub may take to say whether it has a model."""


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A stretch of a passage that the model can read at once: the passage's place in the batch, character offsets."""

    passage: int
    start: int
    end: int


class SentenceTransformerEncoder:
    """Encodes with the model of a given name or in a given folder, on the GPU where there is one."""

    def __init__(self, name_or_path: str, progress: Callable[[str], None] | None = None) -> None:
        """`MinistersvarError` where sentence-transformers is not installed or the model cannot be opened.

        A model that is not on this machine is fetched from the model hub; one that is, is opened without the network.
        """
        self._model = _open(name_or_path, progress or (lambda _: None))
        self._name = name_or_path
        self._dimension = len(self._model.encode("a", show_progress_bar=False))
        self._question, self._passage = _prompts(self._model, name_or_path)
        tokenizer = getattr(self._model, "tokenizer", None)
        # Only the fast tokenizers tell where in the text a token stands.
        self._tokenizer: Any = tokenizer if getattr(tokenizer, "is_fast", False) else None
        self._late = self._tokenizer is not None and _pools_by_mean(self._model)

    @property
    def name(self) -> str:
        return f"sentence-transformers/{self._name}"

    @property
    def dimension(self) -> int:
        return self._dimension

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]:
        """A question longer than the model reads is cut at its end. Words are given no vectors: they need training."""
        if not questions:
            return []
        vectors = self._model.encode_query(list(questions), prompt=self._question, show_progress_bar=False)
        return [QuestionVectors(vector, NO_WORDS) for vector in _unit(np.asarray(vectors, np.float32))]

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        """A passage longer than the model reads is read in chunks that begin and end with a sentence.

        Where the model pools by mean, a sentence's vector is pooled from the token states of its chunk; a token counts
        for the sentence in which it ends. Elsewhere sentences are encoded alone. A sentence without a vector of its own
        gets the passage's.
        """
        if not passages:
            return []
        chunks = [chunk for number, passage in enumerate(passages) for chunk in self._chunks(number, passage)]
        encoded = self._encode_late(passages, chunks) if self._late else self._encode_alone(passages, chunks)
        return [without_words(vectors) for vectors in encoded]

    def _encode_late(self, passages: Sequence[PassageText], chunks: Sequence[_Chunk]) -> list[FloatArray]:
        texts = [passages[chunk.passage].text[chunk.start : chunk.end] for chunk in chunks]
        outputs = self._encode(texts, output_value=None)
        read = self._tokenizer(
            [self._passage + text for text in texts],
            truncation=True,
            max_length=self._model.max_seq_length,
            return_offsets_mapping=True,
        )
        wholes = np.zeros((len(passages), self._dimension), np.float32)
        sentences = [np.zeros((len(passage.sentences), self._dimension), np.float32) for passage in passages]
        for chunk, output, offsets in zip(chunks, outputs, read["offset_mapping"], strict=True):
            states = output["token_embeddings"][output["attention_mask"].bool()].float().cpu().numpy()
            # Chunks weigh by their tokens, as in a mean over all tokens.
            wholes[chunk.passage] += _unit(output["sentence_embedding"].float().cpu().numpy()) * len(states)
            starts, ends = np.array(offsets, np.int64).T + (chunk.start - len(self._passage))
            # Special tokens have no width; those of the prompt end where the chunk starts, or before.
            own = (ends > starts) & (ends > chunk.start)
            for total, (start, end) in zip(sentences[chunk.passage], passages[chunk.passage].sentences, strict=True):
                total += states[own & (ends > start) & (ends <= end)].sum(axis=0)
        return [_stacked(whole, rest) for whole, rest in zip(wholes, sentences, strict=True)]

    def _encode_alone(self, passages: Sequence[PassageText], chunks: Sequence[_Chunk]) -> list[FloatArray]:
        spans = [(chunk.passage, chunk.start, chunk.end) for chunk in chunks]
        spans += [(number, *span) for number, passage in enumerate(passages) for span in passage.sentences]
        vectors = _unit(np.asarray(self._encode([passages[number].text[a:b] for number, a, b in spans]), np.float32))
        wholes = np.zeros((len(passages), self._dimension), np.float32)
        for chunk, vector in zip(chunks, vectors, strict=False):
            wholes[chunk.passage] += vector * (chunk.end - chunk.start)
        rest = vectors[len(chunks) :]
        stacked = []
        for whole, passage in zip(wholes, passages, strict=True):
            own, rest = rest[: len(passage.sentences)], rest[len(passage.sentences) :]
            blank = [not passage.text[start:end].strip() for start, end in passage.sentences]
            stacked.append(_stacked(whole, np.where(np.array(blank, bool)[:, None], np.float32(0), own)))
        return stacked

    def _encode(self, texts: list[str], **options: Any) -> Any:
        return self._model.encode_document(texts, prompt=self._passage, show_progress_bar=False, **options)

    def _chunks(self, number: int, passage: PassageText) -> list[_Chunk]:
        """The passage in stretches that the model can read at once, cut where sentences begin."""
        length = len(passage.text)
        if self._fits(passage.text):
            return [_Chunk(number, 0, length)]
        borders = sorted({0, length, *(start for start, _ in passage.sentences)})
        chunks: list[_Chunk] = []
        start = 0
        for before, border in itertools.pairwise(borders):
            if self._fits(passage.text[start:border]):
                continue
            if before > start:
                chunks.append(_Chunk(number, start, before))
                start = before
            # A sentence that is too long by itself is cut where it stops fitting.
            while not self._fits(passage.text[start:border]):
                cut = self._longest(passage.text, start, border)
                chunks.append(_Chunk(number, start, cut))
                start = cut
        return [*chunks, _Chunk(number, start, length)]

    def _fits(self, text: str) -> bool:
        limit = self._model.max_seq_length
        # No token is shorter than a character, save the few around every text.
        if self._tokenizer is None or limit is None or len(self._passage) + len(text) < limit - 8:
            return True
        return len(self._tokenizer(self._passage + text, verbose=False)["input_ids"]) <= limit

    def _longest(self, text: str, start: int, end: int) -> int:
        """The offset of the last character from `start` on that still fits, at a space where there is one."""
        low, high = start + 1, end
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._fits(text[start:middle]) else (low, middle)
        space = text.rfind(" ", start + 1, low)
        return space if space > start else low


def _open(name_or_path: str, progress: Callable[[str], None]) -> SentenceTransformer:
    local = Path(name_or_path).expanduser()
    if not local.exists() and (local.is_absolute() or name_or_path.startswith((".", "~"))):
        raise MinistersvarError(f"there is no model in {name_or_path}", f"der er ingen model i {name_or_path}")
    try:
        import sentence_transformers
    except ImportError as error:
        raise MinistersvarError(
            f"the model {name_or_path} needs sentence-transformers: run `pip install 'ministersvar[models]'`",
            f"modellen {name_or_path} kræver sentence-transformers: kør »pip install 'ministersvar[models]'«",
        ) from error
    _hush()
    progress(f"opening the model {name_or_path}")
    try:
        if local.exists():
            return sentence_transformers.SentenceTransformer(str(local), local_files_only=True)
        try:
            return sentence_transformers.SentenceTransformer(name_or_path, local_files_only=True)
        except (OSError, ValueError):
            # Not on this machine. One question to the hub tells at once whether fetching can succeed; the loader
            # would try file by file, and each of them six times, for more than a minute where there is no network.
            _ask_the_hub(name_or_path)
            progress(f"fetching the model {name_or_path}")
            return sentence_transformers.SentenceTransformer(name_or_path)
    except MinistersvarError:
        raise
    # The libraries below raise errors of a dozen unrelated classes, with pages of advice.
    except Exception as error:
        reason = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
        raise MinistersvarError(
            f"cannot open the model {name_or_path}: {reason}", f"modellen {name_or_path} kan ikke åbnes: {reason}"
        ) from error


def _ask_the_hub(name: str) -> None:
    """Raises `MinistersvarError` where the model hub does not have, or cannot be asked for, a model of that name."""
    from huggingface_hub import model_info
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, RepositoryNotFoundError

    try:
        model_info(name, timeout=_SECONDS_TO_ANSWER)
    except Exception as error:
        match error:
            case RepositoryNotFoundError():
                english, danish = "Hugging Face has none of that name", "Hugging Face har ingen med det navn"
            case HFValidationError():
                english, danish = "Hugging Face has no such names", "Hugging Face har ikke sådanne navne"
            case HfHubHTTPError():
                english = danish = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
            case _:
                # Of the client below, whose classes change their names between releases: it has no answer.
                english, danish = "no connection to Hugging Face", "ingen forbindelse til Hugging Face"
        raise MinistersvarError(
            f"there is no model {name} on this machine, and it could not be fetched: {english}",
            f"der er ingen model {name} på denne maskine, og den kunne ikke hentes: {danish}",
        ) from error


def _hush() -> None:
    """Keeps the libraries below from drawing on a terminal that belongs to a face."""
    from huggingface_hub.utils.tqdm import disable_progress_bars
    from transformers.utils import logging

    libraries: Any = logging  # Without type hints of its own.
    libraries.set_verbosity_error()
    libraries.disable_progress_bar()
    disable_progress_bars()


def _prompts(model: SentenceTransformer, name_or_path: str) -> tuple[str, str]:
    """What goes before a question and before a passage: the model's own prompts, or those that E5 was trained with."""
    own = {key: prompt for key, prompt in model.prompts.items() if prompt}
    question = own.get("query", "")
    passage = own.get("document", own.get("passage", ""))
    if not question and not passage and re.search(r"(^|[^a-z])e5([^a-z]|$)", Path(name_or_path).name.lower()):
        return "query: ", "passage: "
    return question, passage


def _pools_by_mean(model: SentenceTransformer) -> bool:
    """Whether a vector is the plain mean of its token states, so that the mean over a sentence is of the same kind."""
    # By name: the classes moved between release 5 and release 6.
    modules: list[Any] = list(model)
    kinds = [type(module).__name__ for module in modules]
    return kinds in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]) and (
        _mode(modules[1].get_config_dict()) == "mean"
    )


def _mode(pooling: dict[str, Any]) -> object:
    """The pooling mode of a configuration: release 6 names it, release 5 has a switch for each."""
    switched_on = [key for key, value in pooling.items() if key.startswith("pooling_mode_") and value is True]
    return pooling.get("pooling_mode", "mean" if switched_on == ["pooling_mode_mean_tokens"] else None)


def _unit(vectors: FloatArray) -> FloatArray:
    """Rows of unit length; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: FloatArray = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return unit


def _stacked(whole: FloatArray, sentences: FloatArray) -> FloatArray:
    """The passage's vector, then its sentences'; a sentence with none of its own has the passage's."""
    vector = _unit(whole)
    own = sentences.any(axis=1, keepdims=True)
    stacked: FloatArray = np.vstack([vector[None], np.where(own, _unit(sentences), vector)])
    return stacked
