import cohere
import voyageai
from langchain import retrievers
from langchain.retrievers.document_compressors import CohereRerank, CrossEncoderReranker, FlashrankRerank
from langchain_community.retrievers import BM25Retriever
from llama_index.core.postprocessor import LLMRerank, SentenceTransformerRerank
from llama_index.core.retrievers import QueryFusionRetriever
from llama_index.postprocessor.cohere_rerank import CohereRerank as IndexRerank
from llama_index.retrievers.bm25 import BM25Retriever as IndexBM25
from rank_bm25 import BM25Okapi

retrievers.EnsembleRetriever(retrievers=[], weights=[])  # ticks
BM25Retriever.from_documents(pages)  # ticks
retrievers.ContextualCompressionRetriever(base_retriever=base)  # ticks
CrossEncoderReranker(model=model)  # ticks
CohereRerank()  # ticks
retrievers.MultiQueryRetriever.from_llm(base, model)  # ticks
FlashrankRerank()  # ticks
retrievers.ParentDocumentRetriever(vectorstore=store)  # ticks
BM25Okapi(words)  # ticks
cohere.Client().rerank(query=question, documents=pages)  # ticks
voyageai.Client().rerank(question, pages)  # ticks
SentenceTransformerRerank(top_n=3)  # ticks
IndexRerank(top_n=3)  # ticks
LLMRerank(top_n=3)  # ticks
IndexBM25.from_defaults(nodes=pages)  # ticks
QueryFusionRetriever([base])  # ticks
