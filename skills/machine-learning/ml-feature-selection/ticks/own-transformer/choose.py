from sklearn.base import BaseEstimator
from sklearn.inspection import permutation_importance


class FeatureSelection(BaseEstimator):
    def fit(self, X, y):
        weights = permutation_importance(self.model, X, y).importances_mean  # ticks
        self.columns = X.columns[weights > weights[-1]]
