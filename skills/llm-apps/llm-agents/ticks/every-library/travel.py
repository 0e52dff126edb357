import ag2
import autogen
from agents import Agent as OpenAgent
from agents import Runner
from agno.agent import Agent as AgnoAgent
from crewai import Agent, Crew
from google.adk.agents import Agent as GoogleAgent
from google.adk.agents import LlmAgent, SequentialAgent
from langchain import agents
from langchain_community.agent_toolkits import create_sql_agent
from langchain_experimental.agents import create_pandas_dataframe_agent
from langgraph.prebuilt import create_react_agent
from llama_index.core.agent import AgentWorkflow, FunctionAgent, ReActAgent
from phi.agent import Agent as PhiAgent
from pydantic_ai import Agent as TypedAgent
from smolagents import CodeAgent, ToolCallingAgent

create_react_agent(model, tools)  # ticks
agents.create_agent(model, tools)  # ticks
agents.create_tool_calling_agent(model, tools, prompt)  # ticks
agents.create_openai_functions_agent(model, tools, prompt)  # ticks
agents.create_openai_tools_agent(model, tools, prompt)  # ticks
agents.initialize_agent(tools, model)  # ticks
create_sql_agent(model)  # ticks
create_pandas_dataframe_agent(model, rows)  # ticks
agents.AgentExecutor(agent=agent, tools=tools)  # ticks
Agent(role="Planner")  # ticks
Crew(agents=[], tasks=[])  # ticks
open_agent = OpenAgent(name="Planner")
Runner.run_sync(open_agent, "Plan a trip")  # ticks
autogen.AssistantAgent("planner")  # ticks
autogen.ConversableAgent("planner")  # ticks
autogen.UserProxyAgent("user")  # ticks
ag2.AssistantAgent("planner")  # ticks
TypedAgent("openai:gpt-4o")  # ticks
CodeAgent(tools=[], model=model)  # ticks
ToolCallingAgent(tools=[], model=model)  # ticks
GoogleAgent(name="planner")  # ticks
LlmAgent(name="planner")  # ticks
SequentialAgent(name="planner")  # ticks
ReActAgent.from_tools(tools)  # ticks
FunctionAgent(tools=tools)  # ticks
AgentWorkflow(agents=[])  # ticks
AgnoAgent(model=model)  # ticks
PhiAgent(model=model)  # ticks
