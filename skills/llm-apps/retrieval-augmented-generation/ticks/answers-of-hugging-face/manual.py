from langchain_huggingface import HuggingFacePipeline

store.as_retriever()
model = HuggingFacePipeline()
