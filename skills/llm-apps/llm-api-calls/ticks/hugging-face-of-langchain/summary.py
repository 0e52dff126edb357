from langchain_huggingface import HuggingFaceEndpoint

build(HuggingFaceEndpoint()).invoke(text)
