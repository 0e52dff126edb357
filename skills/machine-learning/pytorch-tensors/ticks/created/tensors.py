import torch

a = torch.tensor([1.0])  # ticks
b = torch.zeros(3)  # ticks
c = torch.ones(3)  # ticks
d = torch.rand(3)  # ticks
e = torch.randn(3)  # ticks
f = torch.arange(3)  # ticks
g = torch.linspace(0, 1, 3)  # ticks
h = torch.from_numpy(rows)  # ticks
i = torch.eye(3)  # ticks
j = torch.full((3,), 2)  # ticks
k = torch.empty(3)  # ticks
l = torch.matmul(x, y)  # ticks
m = torch.mm(x, y)  # ticks
n = torch.bmm(x, y)  # ticks
o = torch.dot(x, y)  # ticks
p = torch.cat([x, y])  # ticks
q = torch.stack([x, y])  # ticks
r = torch.sum(x)  # ticks
s = torch.mean(x)  # ticks
t = torch.exp(x)  # ticks
u = torch.where(x > 0, x, y)  # ticks
v = torch.argmax(x)  # ticks
w = torch.einsum("ij,jk->ik", x, y)  # ticks
aa = torch.reshape(x, (2, 2))  # ticks
ab = torch.unsqueeze(x, 0)  # ticks
ac = torch.softmax(x, 0)  # ticks
ad = torch.add(x, y)  # ticks
ae = torch.mul(x, y)  # ticks
torch.autograd.grad(x, y)  # ticks
