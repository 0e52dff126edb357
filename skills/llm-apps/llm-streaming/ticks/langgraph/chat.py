from langgraph.graph import StateGraph

for event in graph.stream(state):
    print(event)
