import torch

one = torch.tensor([1.0])  # ticks
one.view(1)  # ticks
one.reshape(1)  # ticks
one.sum()  # ticks
one.mean()  # ticks
one.matmul(one)  # ticks
one.unsqueeze(0)  # ticks
one.squeeze()  # ticks
one.permute(0)  # ticks
one.backward()  # ticks
two = torch.rand(2)  # ticks
two.sum()  # ticks
three = torch.randn(2)  # ticks
three.sum()  # ticks
four = torch.zeros(2)  # ticks
four.sum()  # ticks
five = torch.ones(2)  # ticks
five.sum()  # ticks
six = torch.arange(2)  # ticks
six.sum()  # ticks
seven = torch.from_numpy(rows)  # ticks
seven.sum()  # ticks
