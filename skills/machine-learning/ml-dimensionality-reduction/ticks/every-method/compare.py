import umap
from pyspark.ml.feature import PCA as SparkPCA
from sklearn import decomposition, manifold

methods = [
    decomposition.KernelPCA(2),  # ticks
    decomposition.TruncatedSVD(2),  # ticks
    decomposition.NMF(2),  # ticks
    decomposition.FactorAnalysis(2),  # ticks
    decomposition.FastICA(2),  # ticks
    manifold.TSNE(2),  # ticks
    manifold.Isomap(),  # ticks
]
pca = decomposition.PCA(2)  # ticks
pca.fit(X)  # ticks
points = pca.fit_transform(X)  # ticks
flat = umap.UMAP(n_neighbors=15)  # ticks
spark_pca = SparkPCA(k=2, inputCol="features")  # ticks
