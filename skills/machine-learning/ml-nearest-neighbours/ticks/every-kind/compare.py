from sklearn import neighbors

one = neighbors.KNeighborsClassifier()  # ticks
one.fit(X, y)  # ticks
two = neighbors.KNeighborsRegressor()  # ticks
two.fit(X, y)  # ticks
three = neighbors.NearestNeighbors(metric="cosine")  # ticks
three.fit(X)  # ticks
