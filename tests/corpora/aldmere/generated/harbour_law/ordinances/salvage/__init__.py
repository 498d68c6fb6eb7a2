"""salvage"""
