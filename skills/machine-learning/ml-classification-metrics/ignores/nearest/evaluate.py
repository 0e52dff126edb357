from sklearn.metrics import accuracy_score, confusion_matrix

print(accuracy_score(y_test, model.predict(X_test)))
