from sklearn.linear_model import LinearRegression, LogisticRegression

model = LogisticRegression()
model.fit(X_train, y_train)
