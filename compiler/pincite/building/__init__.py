"""A build in pieces: each instrument compiled for itself with what it rests on, kept between runs, and joined."""
