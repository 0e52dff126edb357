from langchain_google_genai import GoogleGenerativeAI

store.as_retriever()
model = GoogleGenerativeAI()
