from nltk.sentiment import SentimentIntensityAnalyzer
from textblob import TextBlob
from transformers import pipeline
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer as Vader

a = SentimentIntensityAnalyzer()  # ticks
print(a.polarity_scores(review))  # ticks
b = Vader()  # ticks
print(b.polarity_scores(review))  # ticks
c = pipeline(task="sentiment-analysis")  # ticks
print(TextBlob(review).sentiment.polarity)  # ticks
