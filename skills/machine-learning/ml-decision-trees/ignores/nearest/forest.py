from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

RandomForestClassifier().fit(X, y)
