build()
