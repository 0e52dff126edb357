from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV, cross_val_score

model = RandomForestClassifier(max_depth=5, n_estimators=200)
cross_val_score(model, X, y)
