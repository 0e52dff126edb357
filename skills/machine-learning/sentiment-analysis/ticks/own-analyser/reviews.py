def analyze_sentiment(text):
    return analyser.polarity_scores(text)
