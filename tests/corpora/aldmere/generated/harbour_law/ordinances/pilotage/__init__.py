"""pilotage"""
