from nltk.sentiment import SentimentIntensityAnalyzer
from nltk.tokenize import word_tokenize
from transformers import pipeline

words = word_tokenize(review)
summary = pipeline("summarization")(review)
