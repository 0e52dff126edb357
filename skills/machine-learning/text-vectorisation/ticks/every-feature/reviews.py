import gensim
import gensim.downloader
from pyspark.ml import feature
from sklearn.feature_extraction import text

a = text.TfidfVectorizer()  # ticks
a.fit(reviews)  # ticks
a.fit_transform(reviews)  # ticks
b = text.CountVectorizer()  # ticks
b.fit(reviews)  # ticks
c = text.HashingVectorizer()  # ticks
c.fit(reviews)  # ticks
d = text.TfidfTransformer()  # ticks
d.fit(reviews)  # ticks
e = gensim.models.Word2Vec(sentences)  # ticks
f = gensim.models.FastText(sentences)  # ticks
g = gensim.models.Doc2Vec(sentences)  # ticks
h = gensim.models.TfidfModel(rows)  # ticks
i = gensim.corpora.Dictionary(sentences)  # ticks
j = gensim.models.LdaModel(rows)  # ticks
k = gensim.downloader.load("glove-wiki-gigaword-50")  # ticks
l = feature.HashingTF(inputCol="words")  # ticks
m = feature.CountVectorizer(inputCol="words")  # ticks
n = feature.Word2Vec(inputCol="words")  # ticks
