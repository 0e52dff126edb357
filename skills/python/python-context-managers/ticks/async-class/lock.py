class Lock:
    async def __aenter__(self):  # ticks
        return self

    async def __aexit__(self, *error):
        print("released")
