from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

LogisticRegression().fit(X, y)
