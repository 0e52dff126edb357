import torch

torch.save(weights_of(model).state_dict(), "a.pt")
