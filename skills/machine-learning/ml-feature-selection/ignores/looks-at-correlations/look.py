import numpy as np
import seaborn
from sklearn.inspection import permutation_importance

matrix = X.corr()
seaborn.heatmap(matrix, mask=np.triu(matrix))
columns = ["id", "name"]
X = X.drop(columns=columns)
print(permutation_importance(model, X, y).importances_mean, forest.feature_importances_)


def select_features(X):
    return X[["age", "plan"]]
