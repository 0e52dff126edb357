import chromadb
from openai import OpenAI

pages = chromadb.PersistentClient(path="manual").get_collection("pages")


def answer(question):
    found = pages.query(query_texts=[question], n_results=3)["documents"][0]
    messages = [{"role": "user", "content": "\n".join([*found, question])}]
    return OpenAI().chat.completions.create(model="gpt-4o-mini", messages=messages)
