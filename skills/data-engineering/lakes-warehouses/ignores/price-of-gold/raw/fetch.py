read()
