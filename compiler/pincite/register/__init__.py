"""Notices of a Register: read into documents, their marks reconciled, and printed for people."""
