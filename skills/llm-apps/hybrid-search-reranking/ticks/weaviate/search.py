import weaviate

pages = weaviate.connect_to_local().collections.get("Page")
pages.query.hybrid(query=question, alpha=0.5)  # ticks
