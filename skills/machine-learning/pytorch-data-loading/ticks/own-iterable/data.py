from torch.utils.data import IterableDataset


class Lines(IterableDataset):
    def __iter__(self):
        return iter(self.lines)
