from langchain.chat_models import init_chat_model

store.as_retriever()
model = init_chat_model("gpt-4o")
