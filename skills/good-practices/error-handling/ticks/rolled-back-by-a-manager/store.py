class Connection:
    def __exit__(self, kind, error, trace):  # ticks
        if kind is not None:
            self.connection.rollback()
