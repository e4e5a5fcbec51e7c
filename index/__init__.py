"""Passages, encoders, the archive on disk, ingest and retrieval."""
