"""What an amendment changed: the words of two days side by side, who put each phrase there, and pictures of a life."""
