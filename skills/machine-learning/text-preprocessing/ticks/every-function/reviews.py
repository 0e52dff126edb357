import gensim
import nltk
import spacy
from nltk.corpus import stopwords
from tensorflow import keras
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer
from torchtext.data import get_tokenizer
from transformers import AutoTokenizer

nltk.sent_tokenize(text)  # ticks
nltk.word_tokenize(text)  # ticks
nltk.pos_tag(words)  # ticks
nltk.RegexpTokenizer(r"\w+")  # ticks
nltk.TweetTokenizer()  # ticks
ignored = stopwords.words("english")  # ticks
nltk.PorterStemmer()  # ticks
nltk.SnowballStemmer("english")  # ticks
nltk.WordNetLemmatizer()  # ticks
nltk.LancasterStemmer()  # ticks
nlp = spacy.load("en_core_web_sm")  # ticks
document = nlp(text)  # ticks
documents = nlp.pipe(texts)  # ticks
Tokenizer(num_words=1000)  # ticks
keras.layers.TextVectorization()  # ticks
pad_sequences(rows)  # ticks
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")  # ticks
gensim.utils.simple_preprocess(text)  # ticks
get_tokenizer("basic_english")  # ticks
