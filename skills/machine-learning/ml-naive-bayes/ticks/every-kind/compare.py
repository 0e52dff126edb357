import nltk
from pyspark.ml.classification import NaiveBayes
from sklearn import naive_bayes

one = naive_bayes.MultinomialNB()  # ticks
one.fit(X, y)  # ticks
two = naive_bayes.GaussianNB()  # ticks
two.fit(X, y)  # ticks
three = naive_bayes.BernoulliNB()  # ticks
three.fit(X, y)  # ticks
four = naive_bayes.ComplementNB()  # ticks
four.fit(X, y)  # ticks
five = naive_bayes.CategoricalNB()  # ticks
five.fit(X, y)  # ticks
spark_model = NaiveBayes(smoothing=1.0)  # ticks
words = nltk.NaiveBayesClassifier.train(labelled)  # ticks
