from llama_index.llms.groq import Groq

build(Groq()).complete(text)
