from sklearn.ensemble import IsolationForest, RandomForestClassifier

readings = readings[readings.temperature < readings.temperature.quantile(0.99)]
RandomForestClassifier().fit(X, y)
