import agentops
import langfuse
import opik
import phoenix
import weave
from langfuse.langchain import CallbackHandler
from langsmith import traceable
from langsmith.wrappers import wrap_openai
from traceloop.sdk import Traceloop


@traceable  # ticks
def one(question): ...


@opik.track  # ticks
def two(question): ...


@weave.op()  # ticks
def three(question): ...


CallbackHandler()  # ticks
langfuse.Langfuse()  # ticks
phoenix.otel.register(project_name="manual")  # ticks
phoenix.launch_app()  # ticks
wrap_openai(client)  # ticks
weave.init("manual")  # ticks
agentops.init()  # ticks
Traceloop.init()  # ticks
