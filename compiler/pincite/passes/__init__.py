"""What moves a program through the compiler: one function for each pass, named like its module."""
