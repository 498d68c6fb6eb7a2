"""lanterns_2024"""
