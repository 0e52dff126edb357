from langchain.chains import (
    ConversationalRetrievalChain,
    RetrievalQA,
    RetrievalQAWithSourcesChain,
    create_retrieval_chain,
)
from llama_index.core import VectorStoreIndex
from llama_index.core.query_engine import RetrieverQueryEngine

create_retrieval_chain(pages, combine)  # ticks
RetrievalQA.from_chain_type(llm=model, retriever=pages)  # ticks
ConversationalRetrievalChain.from_llm(model, pages)  # ticks
RetrievalQAWithSourcesChain.from_llm(model, pages)  # ticks
index = VectorStoreIndex.from_documents(pages)
index.as_query_engine().retriever  # ticks
index.as_chat_engine().retriever  # ticks
RetrieverQueryEngine.from_args(pages)  # ticks
