from langchain.agents import create_react_agent

store.as_retriever()
agent = create_react_agent(model, [search])
