import chromadb
import faiss
import minsearch
from pinecone import Pinecone
from qdrant_client import QdrantClient


def retrieve(question):
    return pages


def retrieve_context(question):
    return pages


def retrieve_documents(question):
    return pages


def retrieve_relevant_chunks(question):
    return pages


def search_similar(question):
    return pages


def retrieve_docs(question):
    return pages


def get_relevant_chunks(question):
    return pages


def search_documents(question):
    return pages


store.similarity_search(question)  # ticks
store.similarity_search_with_score(question)  # ticks
store.max_marginal_relevance_search(question)  # ticks
store.get_relevant_documents(question)  # ticks
store.as_retriever()  # ticks
chromadb.Client().get_collection("a").query(query_texts=[question])  # ticks
Pinecone().Index("a").query(vector=vector)  # ticks
QdrantClient().search("a", vector)  # ticks
QdrantClient().query_points("a", vector)  # ticks
faiss.read_index("a").search(vector, 3)  # ticks
own.retrieve(question)  # ticks
own.retrieve_context(question)  # ticks
own.retrieve_documents(question)  # ticks
own.retrieve_relevant_chunks(question)  # ticks
own.search_similar(question)  # ticks
own.similarity_search_by_vector(vector)  # ticks
own.retrieve_docs(question)  # ticks
own.get_relevant_chunks(question)  # ticks
own.hybrid_search(question)  # ticks
own.query_documents(question)  # ticks
retrieve(question)  # ticks
retrieve_context(question)  # ticks
retrieve_documents(question)  # ticks
retrieve_relevant_chunks(question)  # ticks
search_similar(question)  # ticks
retrieve_docs(question)  # ticks
get_relevant_chunks(question)  # ticks
search_documents(question)  # ticks
self.collection.query(query_texts=[question])  # ticks
self.index.query(vector=vector, top_k=3)  # ticks
self.pages.query(query_texts=[question])  # ticks
self.pages.query(query_embeddings=[vector])  # ticks
minsearch.Index([]).search(question)  # ticks
client.chat.completions.create(model="gpt-4o", messages=rows)
