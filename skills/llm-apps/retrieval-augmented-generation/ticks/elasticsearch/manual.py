from elasticsearch import Elasticsearch
from openai import OpenAI

store = Elasticsearch("http://localhost:9200")
model = OpenAI()


def answer(question):
    found = store.search(index="manual", query={"match": {"text": question}})  # ticks
    return model.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"{found} {question}"}])
