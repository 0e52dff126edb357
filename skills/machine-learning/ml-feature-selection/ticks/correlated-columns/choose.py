import numpy as np

matrix = X.corr().abs()
upper = matrix.where(np.triu(np.ones(matrix.shape), k=1).astype(bool))  # ticks
X = X.drop(columns=[name for name in upper if any(upper[name] > 0.95)])
