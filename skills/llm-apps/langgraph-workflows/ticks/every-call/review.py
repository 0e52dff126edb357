from langgraph.graph import MessageGraph, StateGraph
from llama_index.core.workflow import Workflow, step

one = StateGraph(State)  # ticks
one.add_node("write", write)  # ticks
one.add_edge("write", "check")  # ticks
one.add_conditional_edges("check", decide)  # ticks
two = MessageGraph()  # ticks
two.add_node("write", write)  # ticks


class Review(Workflow):
    @step  # ticks
    async def write(self, event):
        return event
