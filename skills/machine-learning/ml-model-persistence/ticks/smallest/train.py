import joblib

model.fit(X_train, y_train)
joblib.dump(model, "model.joblib")
