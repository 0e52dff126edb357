import torch

optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
optimizer.step()
