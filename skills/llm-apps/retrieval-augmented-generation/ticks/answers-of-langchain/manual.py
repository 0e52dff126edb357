from langchain_groq import ChatGroq

store.as_retriever()
model = ChatGroq()
