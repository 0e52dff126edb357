from langchain.agents import create_agent

store.as_retriever()
agent = create_agent(model, [search])
