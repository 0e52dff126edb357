from sklearn.model_selection import GridSearchCV, KFold, cross_val_score, train_test_split

X_train, X_test = train_test_split(X)
search = GridSearchCV(model, grid)
