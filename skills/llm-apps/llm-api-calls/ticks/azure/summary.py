from langchain_openai import AzureChatOpenAI

build(AzureChatOpenAI()).invoke(text)
