from sklearn.linear_model import BayesianRidge
from sklearn.naive_bayes import GaussianNB

BayesianRidge().fit(X, y)
