import torch

print(torch.cuda.is_available())
one = torch.tensor([1.0])
