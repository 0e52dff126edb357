from langgraph.graph import StateGraph

graph = StateGraph(State)
graph.add_node("write", write)
graph.add_node("check", check)
graph.add_edge("write", "check")
