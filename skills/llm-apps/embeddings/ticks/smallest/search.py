from openai import OpenAI

vectors = OpenAI().embeddings.create(model="text-embedding-3-small", input=recipes)
