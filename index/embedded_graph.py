"""The embedded model as an ONNX graph for ONNX Runtime, built from the packaged weights.

One text at a time goes in, and the states of its tokens come out. Without padding there is no mask, which lets the
attention be computed in blocks (Dao et al. 2022, arXiv:2205.14135), and no text's vector depends on its neighbours.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from index.embedded_weights import BLOCK, PackagedModel

_RUNTIME = "com.microsoft"
"""The domain of ONNX Runtime's own operators."""
_LARGEST_WEIGHT = 64
"""7 of 8 bits: two products of an 8-bit state and such a weight fit the 16-bit sums of a CPU without VNNI."""

_DEVIATIONS = np.float32(4)
"""Within so many standard deviations nearly every value of a normalised channel lies."""
_GELU_SHIFT = np.float32(0.17)
"""The least value of the GELU is -0.16997."""


class _Graph:
    """The nodes and weights gathered so far; a value is known by its name."""

    def __init__(self, model: PackagedModel) -> None:
        self._model = model
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, array: npt.NDArray[np.generic]) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], domain=domain, **attributes))
        return output

    def norm(self, state: str, residual: str, layer: str, output: str) -> str:
        """Layer normalisation of a sum. Written out: ONNX Runtime's own operator takes half as long again."""
        vectors = self._model.vectors
        total = self.add("Add", [state, residual], output + ".sum")
        mean = self.add("ReduceMean", [total, "last"], output + ".mean", keepdims=1)
        centred = self.add("Sub", [total, mean], output + ".centred")
        squares = self.add("ReduceSumSquare", [centred, "last"], output + ".squares", keepdims=1)
        variance = self.add("Mul", [squares, "1/hidden"], output + ".variance")
        deviation = self.add("Sqrt", [self.add("Add", [variance, "epsilon"], output + ".safe")], output + ".deviation")
        unit = self.add("Div", [centred, deviation], output + ".unit")
        scaled = self.add("Mul", [unit, self.weight(layer + ".w", vectors[layer + ".w"])], output + ".scaled")
        return self.add("Add", [scaled, self.weight(layer + ".b", vectors[layer + ".b"])], output)

    def embeddings(self, pieces: npt.NDArray[np.int64]) -> str:
        """The word vectors stay in their 4 bits; positions and the only token type are added as they are."""
        model = self._model
        words = model.matrices["emb.word"].take(pieces)
        inputs = [
            self.weight("words", words.pairwise().reshape(len(pieces), model.hidden // 2)),
            "ids",
            self.weight("words.scale", words.scales.astype(np.float32)),
        ]
        layout = {"bits": 4, "block_size": BLOCK, "gather_axis": 0, "quantize_axis": 1}
        word = self.add("GatherBlockQuantized", inputs, "word", _RUNTIME, **layout)
        positions = self.weight("positions", model.vectors["emb.pos"] + model.vectors["emb.type"][0])
        length = self.add("Shape", ["ids"], "length", start=1, end=2)
        position = self.add("Slice", [positions, "first", length], "position")
        return self.norm(word, position, "emb.ln", "embedded")

    def linear(self, state: str, layer: str, output: str) -> str:
        """A linear layer in 8 bits: weights by output channel, states by text."""
        weights, scale = _eight_bits(self._model.weights(layer).T)
        bias = self._model.vectors[layer + ".b"]
        return self._product(state, layer, weights, scale, bias, output)

    def smoothed_linear(self, state: str, layer: str, norm: str, output: str) -> str:
        """The same for the output of a layer normalisation, whose widest channels would take all the precision.

        They are narrowed, and their weights enlarged instead (SmoothQuant, Xiao et al. 2023, arXiv:2211.10438, with
        alpha 1). How wide a channel is, the normalisation's own scale and shift tell, so nothing needs calibrating.
        """
        vectors = self._model.vectors
        width = _DEVIATIONS * np.abs(vectors[norm + ".w"]) + np.abs(vectors[norm + ".b"])
        width /= width.mean()
        narrow = self.add("Mul", [state, self.weight(layer + ".narrow", 1 / width)], output + ".narrow")
        weights, scale = _eight_bits(self._model.weights(layer).T * width[:, None])
        return self._product(narrow, layer, weights, scale, vectors[layer + ".b"], output)

    def linear_after_gelu(self, state: str, layer: str, output: str) -> str:
        """The same for the output of a GELU, where a few tokens are many times larger than the rest: states by token.

        A GELU is never below -0.17; with that added all 8 bits serve positive numbers, and the bias takes it off again.
        """
        weights, scale = _eight_bits(self._model.weights(layer).T)
        positive = self.add("Add", [state, "gelu.shift"], output + ".positive")
        largest = self.add("ReduceMax", [positive, "last"], output + ".largest", keepdims=1)
        step = self.add("Mul", [largest, "1/255"], output + ".step")
        steps = self.add("Div", [positive, step], output + ".steps")
        rounded = self.add("QuantizeLinear", [steps, "one", "zero.unsigned"], output + ".rounded")
        inputs = [rounded, self.weight(layer + ".w", weights), "one", self.weight(layer + ".scale", scale)]
        inputs += ["zero.unsigned", self.weight(layer + ".zero", np.zeros(len(scale), np.int8))]
        product = self.add("MatMulIntegerToFloat", inputs, output + ".product", _RUNTIME)
        shift = _GELU_SHIFT * weights.sum(axis=0, dtype=np.float32) * scale
        bias = self.weight(layer + ".b", self._model.vectors[layer + ".b"] - shift)
        return self.add("Add", [self.add("Mul", [product, step], output + ".scaled"), bias], output)

    def _product(
        self,
        state: str,
        layer: str,
        weights: npt.NDArray[np.int8],
        scale: npt.NDArray[np.float32],
        bias: npt.NDArray[np.float32],
        output: str,
    ) -> str:
        inputs = [state, self.weight(layer + ".w", weights), self.weight(layer + ".scale", scale)]
        inputs += [self.weight(layer + ".zero", np.zeros(len(scale), np.int8)), self.weight(layer + ".b", bias)]
        return self.add("DynamicQuantizeMatMul", inputs, output, _RUNTIME)

    def exact_linear(self, state: str, layers: list[str], output: str) -> str:
        """Linear layers side by side, in full precision."""
        weights = np.concatenate([self._model.weights(layer) for layer in layers]).T
        bias = np.concatenate([self._model.vectors[layer + ".b"] for layer in layers])
        product = self.add("MatMul", [state, self.weight(output + ".w", weights)], output + ".product")
        return self.add("Add", [product, self.weight(output + ".b", bias)], output)

    def layer(self, state: str, number: int, output: str) -> str:
        at = f"l{number}"
        together = self.exact_linear(state, [f"{at}.q", f"{at}.k", f"{at}.v"], f"{at}.qkv")
        parts = [f"{at}.query", f"{at}.key", f"{at}.value"]
        self.nodes.append(helper.make_node("Split", [together], parts, axis=-1, num_outputs=3))
        attended = self.add("MultiHeadAttention", parts, f"{at}.attended", _RUNTIME, num_heads=self._model.heads)
        attended = self.linear(attended, f"{at}.ao", f"{at}.ao.out")
        attended = self.norm(attended, state, f"{at}.aln", f"{at}.aln.out")
        # The exact GELU, with the error function; the model was not trained with its tanh approximation.
        wide = self.smoothed_linear(attended, f"{at}.fi", f"{at}.aln", f"{at}.fi.out")
        wide = self.add("Gelu", [wide], f"{at}.gelu", _RUNTIME)
        return self.norm(self.linear_after_gelu(wide, f"{at}.fo", f"{at}.fo.out"), attended, f"{at}.oln", output)


def _eight_bits(weights: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Weights of shape (inputs, outputs) as integers, and the scale of each output."""
    scale = np.abs(weights).max(axis=0) / np.float32(_LARGEST_WEIGHT)
    return np.rint(weights / scale).astype(np.int8), scale


def write_graph(path: Path, model: PackagedModel, pieces: npt.NDArray[np.int64]) -> None:
    """Writes the model with the word vectors of `pieces` only.

    Input `ids`: int64 of shape (1, tokens), numbers into `pieces`. Output `states`: float32 of (1, tokens, hidden).
    """
    graph = _Graph(model)
    graph.weight("first", np.array([0], np.int64))
    graph.weight("last", np.array([-1], np.int64))
    graph.weight("epsilon", np.array(model.epsilon, np.float32))
    graph.weight("1/hidden", np.array(1 / model.hidden, np.float32))
    graph.weight("gelu.shift", np.array(_GELU_SHIFT))
    graph.weight("1/255", np.array(1 / 255, np.float32))
    graph.weight("one", np.array(1, np.float32))
    graph.weight("zero.unsigned", np.array(0, np.uint8))
    state = graph.embeddings(pieces)
    for number in range(model.layers):
        state = graph.layer(state, number, "states" if number == model.layers - 1 else f"l{number}.out")
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "tokens"])
    states = helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "tokens", model.hidden])
    proto = helper.make_graph(graph.nodes, "multilingual-e5-small", [ids], [states], graph.weights)
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_RUNTIME, 1)]
    onnx.save(helper.make_model(proto, opset_imports=opsets, ir_version=10), path)
