"""A rules unit's draft of a notice, from the words of two days: composed once, and written as text, DOCX or PDF."""
