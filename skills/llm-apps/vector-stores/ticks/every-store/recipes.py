import chromadb
import faiss
import lancedb
import pymilvus
import weaviate
from annoy import AnnoyIndex
from langchain_community import vectorstores
from langchain_community.vectorstores import DocArrayInMemorySearch, SupabaseVectorStore
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_mongodb import MongoDBAtlasVectorSearch
from langchain_pinecone import PineconeVectorStore
from langchain_qdrant import QdrantVectorStore
from llama_index.core import VectorStoreIndex
from llama_index.vector_stores.chroma import ChromaVectorStore
from llama_index.vector_stores.faiss import FaissVectorStore
from pgvector.django import VectorField
from pgvector.psycopg import register_vector
from pgvector.sqlalchemy import VECTOR, Vector
from pinecone import Pinecone
from qdrant_client import QdrantClient

collection = chromadb.Client().create_collection("a")
collection.add(ids=[])  # ticks
collection.upsert(ids=[])  # ticks
collection.query(query_texts=[])  # ticks
vectorstores.Chroma.from_documents(rows, embed)  # ticks
vectorstores.FAISS.from_texts(rows, embed)  # ticks
vectorstores.Pinecone.from_documents(rows, embed)  # ticks
PineconeVectorStore(index)  # ticks
vectorstores.Qdrant.from_documents(rows, embed)  # ticks
QdrantVectorStore.from_documents(rows, embed)  # ticks
vectorstores.Milvus.from_documents(rows, embed)  # ticks
vectorstores.PGVector.from_documents(rows, embed)  # ticks
vectorstores.Weaviate.from_documents(rows, embed)  # ticks
InMemoryVectorStore(embed)  # ticks
DocArrayInMemorySearch.from_documents(rows, embed)  # ticks
SupabaseVectorStore(client)  # ticks
MongoDBAtlasVectorSearch(collection)  # ticks
ChromaVectorStore(collection)  # ticks
FaissVectorStore(index)  # ticks
VectorStoreIndex.from_documents(rows)  # ticks
flat = faiss.IndexFlatL2(384)  # ticks
again = faiss.read_index("a.index")  # ticks
made = faiss.index_factory(384, "Flat")  # ticks
cone = Pinecone().Index("a")
cone.upsert([])  # ticks
cone.query(vector=[])  # ticks
qdrant = QdrantClient()
qdrant.create_collection("a")  # ticks
qdrant.upsert("a", [])  # ticks
qdrant.search("a", [])  # ticks
qdrant.query_points("a", [])  # ticks
weaviate.connect_to_local()  # ticks
weaviate.Client("http://localhost")  # ticks
pymilvus.MilvusClient("a.db")  # ticks
pymilvus.Collection("a")  # ticks
lancedb.connect("a")  # ticks
column = Vector(384)  # ticks
other = VECTOR(384)  # ticks
register_vector(connection)  # ticks
field = VectorField(dimensions=384)  # ticks
AnnoyIndex(384, "angular")  # ticks
own.query(vector=[], top_k=3)  # ticks
own.query(query_texts=["soup"])  # ticks
own.query(query_embeddings=[[]])  # ticks
