"""What comes out: generated checkers, schemas, the manifest. A back end cannot fail on a user's program."""
