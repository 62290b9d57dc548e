"""Cryptography on bytes and streams: no files, no SQL, no Qt."""
