from openai import OpenAI
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer

vectors = OpenAI().embeddings.create(input=reviews, model="text-embedding-3-small")
X = DictVectorizer().fit_transform(rows)
