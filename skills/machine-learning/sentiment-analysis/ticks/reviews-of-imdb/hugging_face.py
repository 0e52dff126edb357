from datasets import load_dataset

reviews = load_dataset("imdb")  # ticks
same = load_dataset("stanfordnlp/imdb")  # ticks
