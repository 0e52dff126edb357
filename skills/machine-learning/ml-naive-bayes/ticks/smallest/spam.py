from sklearn.naive_bayes import MultinomialNB

model = MultinomialNB()
model.fit(word_counts, is_spam)
