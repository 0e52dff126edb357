from sklearn.decomposition import PCA

wines = wines.drop(columns=["ash", "hue"])
