import numpy as np

a = np.array([1])  # ticks
a.reshape(1, 1)  # ticks
a.dot(a)  # ticks
a.mean()  # ticks
a.sum()  # ticks
a.std()  # ticks
a.cumsum()  # ticks
a.max()  # ticks
a.min()  # ticks
a.transpose()  # ticks
a.astype(int)  # ticks
b = np.asarray([1])  # ticks
b.sum()  # ticks
c = np.arange(9)  # ticks
c.sum()  # ticks
d = np.linspace(0, 1)  # ticks
d.sum()  # ticks
e = np.zeros(9)  # ticks
e.sum()  # ticks
f = np.ones(9)  # ticks
f.sum()  # ticks
g = np.full(9, 1)  # ticks
g.sum()  # ticks
