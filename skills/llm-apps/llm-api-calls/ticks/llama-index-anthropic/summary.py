from llama_index.llms.anthropic import Anthropic

build(Anthropic()).complete(text)
