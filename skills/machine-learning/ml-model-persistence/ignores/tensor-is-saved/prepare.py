import torch

torch.save(images, "images.pt")
