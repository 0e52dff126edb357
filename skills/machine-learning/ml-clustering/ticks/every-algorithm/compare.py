import hdbscan
from kmodes.kmodes import KModes
from kmodes.kprototypes import KPrototypes
from pyspark.ml import clustering as spark_clustering
from scipy.cluster import hierarchy
from sklearn import cluster, mixture

models = [
    cluster.MiniBatchKMeans(4),  # ticks
    cluster.DBSCAN(eps=0.4),  # ticks
    cluster.HDBSCAN(),  # ticks
    cluster.OPTICS(),  # ticks
    cluster.AgglomerativeClustering(4),  # ticks
    cluster.SpectralClustering(4),  # ticks
    cluster.MeanShift(),  # ticks
    cluster.Birch(),  # ticks
    mixture.GaussianMixture(4),  # ticks
]
one = cluster.KMeans(4)  # ticks
one.fit(X)  # ticks
labels = one.fit_predict(X)  # ticks
tree = hierarchy.linkage(X, method="ward")  # ticks
groups = hierarchy.fcluster(tree, 4, criterion="maxclust")  # ticks
dense = hdbscan.HDBSCAN(min_cluster_size=10)  # ticks
modes = KModes(n_clusters=3)  # ticks
mixed = KPrototypes(n_clusters=3)  # ticks
spark_one = spark_clustering.KMeans(k=3)  # ticks
spark_two = spark_clustering.BisectingKMeans(k=3)  # ticks
