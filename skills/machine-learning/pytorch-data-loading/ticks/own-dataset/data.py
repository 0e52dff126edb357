from torch.utils.data import Dataset


class Photos(Dataset):
    def __len__(self):
        return len(self.paths)

    def __getitem__(self, index):
        return self.paths[index]
