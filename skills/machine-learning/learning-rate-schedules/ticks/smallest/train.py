import torch

scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, gamma=0.5)
