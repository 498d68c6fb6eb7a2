"""circulars"""
