import numpy as np
import tensorflow_datasets as tfds


def reviews():
    rows = tfds.load("imdb_reviews", split="train", as_supervised=True)
    texts, labels = zip(*tfds.as_numpy(rows))
    return texts, np.array(labels)
