clean()
