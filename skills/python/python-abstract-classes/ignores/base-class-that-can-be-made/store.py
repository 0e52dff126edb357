class Store:
    """Abstract: subclasses override save."""

    def save(self, order):
        raise NotImplementedError
