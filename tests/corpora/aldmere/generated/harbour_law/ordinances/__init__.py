"""ordinances"""
