def select_features(X, y, count=10):
    forest = RandomForestClassifier().fit(X, y)
    importances = pd.Series(forest.feature_importances_, index=X.columns)
    return importances.nlargest(count).index.tolist()
