import numpy as np

np.array([1])  # ticks
np.asarray([1])  # ticks
np.arange(9)  # ticks
np.linspace(0, 1)  # ticks
np.zeros(9)  # ticks
np.ones(9)  # ticks
np.full(9, 1)  # ticks
np.eye(3)  # ticks
np.empty(9)  # ticks
np.meshgrid(a, b)  # ticks
np.load("a.npy")  # ticks
np.loadtxt("a.txt")  # ticks
np.genfromtxt("a.csv")  # ticks
np.frombuffer(data)  # ticks
np.random.default_rng(1)  # ticks
np.dot(a, b)  # ticks
np.matmul(a, b)  # ticks
np.einsum("ij->i", a)  # ticks
np.mean(a)  # ticks
np.median(a)  # ticks
np.std(a)  # ticks
np.var(a)  # ticks
np.sum(a)  # ticks
np.cumsum(a)  # ticks
np.prod(a)  # ticks
np.diff(a)  # ticks
np.exp(a)  # ticks
np.log(a)  # ticks
np.sqrt(a)  # ticks
np.where(a > 0)  # ticks
np.argmax(a)  # ticks
np.argmin(a)  # ticks
np.argsort(a)  # ticks
np.sort(a)  # ticks
np.percentile(a, 50)  # ticks
np.quantile(a, 0.5)  # ticks
np.clip(a, 0, 1)  # ticks
np.concatenate([a, b])  # ticks
np.stack([a, b])  # ticks
np.vstack([a, b])  # ticks
np.hstack([a, b])  # ticks
np.reshape(a, 9)  # ticks
np.transpose(a)  # ticks
np.corrcoef(a)  # ticks
np.histogram(a)  # ticks
np.unique(a)  # ticks
np.interp(a, b, c)  # ticks
np.convolve(a, b)  # ticks
np.round(a, 2)  # ticks
np.abs(a)  # ticks
np.maximum(a, b)  # ticks
np.minimum(a, b)  # ticks
np.linalg.inv(a)  # ticks
