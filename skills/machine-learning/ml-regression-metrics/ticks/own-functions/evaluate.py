import numpy as np


def rmse(y, p):  # ticks
    return np.sqrt(((y - p) ** 2).mean())


def mae(y, p):  # ticks
    return np.abs(y - p).mean()


def mape(y, p):  # ticks
    return np.abs((y - p) / y).mean()
