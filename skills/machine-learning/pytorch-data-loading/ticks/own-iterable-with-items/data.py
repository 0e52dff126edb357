from torch.utils.data import IterableDataset


class Lines(IterableDataset):
    def __getitem__(self, index):
        return self.lines[index]
