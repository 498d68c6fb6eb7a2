"""Notices as files of office programs: DOCX, PDF and the old DOC, made into lines of marked characters."""
