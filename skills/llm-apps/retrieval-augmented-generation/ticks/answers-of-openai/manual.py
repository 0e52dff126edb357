from langchain_openai import OpenAI

store.as_retriever()
model = OpenAI()
