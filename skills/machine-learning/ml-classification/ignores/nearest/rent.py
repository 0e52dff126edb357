from sklearn.datasets import make_classification
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import classification_report

X, y = make_classification(n_samples=100)
LinearRegression().fit(X, y)
