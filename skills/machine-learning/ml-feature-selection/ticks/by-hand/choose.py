import numpy as np


def select_features(forest, X):  # ticks
    return X.columns[forest.feature_importances_ > 0.05]


def select_best_features(line, X):  # ticks
    return X.columns[abs(line.coef_) > 0.1]


class Chooser:
    def _select_features(self, X, y):  # ticks
        strength = X.corr()["price"].abs()
        return strength[strength > 0.3].index
