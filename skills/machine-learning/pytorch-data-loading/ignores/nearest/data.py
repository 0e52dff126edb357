import pandas as pd
from torch.utils.data import DataLoader, Dataset

rows = pd.read_csv("rows.csv")
