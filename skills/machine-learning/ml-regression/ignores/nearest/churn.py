from sklearn.datasets import make_regression
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression

X, y = make_regression(n_samples=100)
RandomForestClassifier().fit(X, y)
LogisticRegression().fit(X, y)
