from llama_index.llms.gemini import Gemini

build(Gemini()).complete(text)
