import cohere
import litellm
import ollama
import openai
import voyageai
from chromadb.utils import embedding_functions
from langchain_openai import OpenAIEmbeddings
from llama_index.embeddings.openai import OpenAIEmbedding
from sentence_transformers import SentenceTransformer

openai.Embedding.create(model="ada", input=recipes)  # ticks
model = SentenceTransformer("all-MiniLM-L6-v2")  # ticks
model.encode(recipes)  # ticks
model.encode_query(question)  # ticks
own.embed_query(question)  # ticks
own.embed_documents(recipes)  # ticks
own.embed_content(model="gemini", content=recipes)  # ticks
own.get_text_embedding(question)  # ticks
OpenAIEmbeddings()  # ticks
OpenAIEmbedding()  # ticks
ollama.embeddings(model="nomic", prompt=question)  # ticks
ollama.embed(model="nomic", input=recipes)  # ticks
litellm.embedding(model="small", input=recipes)  # ticks
cohere.embed(recipes)  # ticks
voyageai.embed(recipes)  # ticks
embedding_functions.DefaultEmbeddingFunction()  # ticks
