import torch

loss = torch.nn.CrossEntropyLoss()  # ticks
