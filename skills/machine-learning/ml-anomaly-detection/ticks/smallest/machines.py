from sklearn.ensemble import IsolationForest

detector = IsolationForest(contamination=0.01)
readings["unusual"] = detector.fit_predict(readings[["temperature", "vibration"]])
