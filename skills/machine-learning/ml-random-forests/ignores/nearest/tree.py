from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

DecisionTreeClassifier().fit(X, y)
GradientBoostingClassifier().fit(X, y)
