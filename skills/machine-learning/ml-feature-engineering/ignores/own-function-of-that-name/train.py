from sklearn.ensemble import RandomForestRegressor


def feature_engineer(rides):
    return rides.dropna()


RandomForestRegressor().fit(feature_engineer(rides), y)
