"""Finding one's way in the law: citations in a text, words in the provisions, what rests on what. Nothing of the compiler."""
