from pyod.models.knn import KNN
from sklearn import covariance, ensemble, neighbors, svm

detectors = [
    ensemble.IsolationForest(),  # ticks
    neighbors.LocalOutlierFactor(),  # ticks
    svm.OneClassSVM(),  # ticks
    covariance.EllipticEnvelope(),  # ticks
    KNN(),  # ticks
]
