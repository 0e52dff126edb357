from langchain.llms import OpenAI

build(OpenAI()).invoke(text)
