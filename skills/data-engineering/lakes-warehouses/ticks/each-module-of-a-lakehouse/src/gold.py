total()
