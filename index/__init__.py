"""Passages, encoders, the archive on disk, ingest and retrieval."""

import os

# Read when numpy and FAISS are loaded. A question's products are small: threads for them, which wait by spinning, took
# half of the processor's work for an answer and made none faster.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
