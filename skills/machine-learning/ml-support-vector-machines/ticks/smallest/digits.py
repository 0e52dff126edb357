from sklearn.svm import SVC

model = SVC(kernel="rbf", C=10)
model.fit(X_train, y_train)
