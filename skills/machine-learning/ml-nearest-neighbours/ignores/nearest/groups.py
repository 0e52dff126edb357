from sklearn.cluster import KMeans
from sklearn.neighbors import KNeighborsClassifier

KMeans(n_clusters=3).fit(X)
