import chromadb

pages = chromadb.PersistentClient(path="manual").get_collection("pages")
print(pages.query(query_texts=["How do I reset it?"], n_results=3))
