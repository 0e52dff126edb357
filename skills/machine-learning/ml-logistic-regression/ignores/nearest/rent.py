import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


LinearRegression().fit(X, y)
