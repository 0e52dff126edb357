import tensorflow_datasets as tfds

train = tfds.load("imdb_reviews", split="train", as_supervised=True)  # ticks
test = tfds.load(name="imdb_reviews/plain_text", split="test")  # ticks
