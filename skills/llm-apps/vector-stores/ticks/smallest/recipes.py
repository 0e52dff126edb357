import chromadb

recipes = chromadb.PersistentClient(path="recipes").get_or_create_collection("recipes")
recipes.add(documents=texts, ids=names)
print(recipes.query(query_texts=["soup without onions"], n_results=3))
