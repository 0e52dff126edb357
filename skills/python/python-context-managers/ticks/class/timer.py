class Timer:
    def __enter__(self):  # ticks
        return self

    def __exit__(self, *error):
        print("done")
