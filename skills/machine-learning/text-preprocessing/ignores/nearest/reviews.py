import nltk

nltk.download("punkt")
words = review.lower().split()
