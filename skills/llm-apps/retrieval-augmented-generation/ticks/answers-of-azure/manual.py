from langchain_openai import AzureChatOpenAI

store.as_retriever()
model = AzureChatOpenAI()
