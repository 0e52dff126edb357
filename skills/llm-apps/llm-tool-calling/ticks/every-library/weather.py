import ollama
from agents import function_tool
from crewai.tools import tool as crew_tool
from google.genai import types
from google.generativeai import GenerativeModel
from langchain.tools import BaseTool, StructuredTool, Tool
from llama_index.core.tools import FunctionTool
from openai import OpenAI
from pydantic_ai import Agent
from smolagents import Tool as SmallTool
from smolagents import tool as small_tool
from strands import tool as strand_tool
from crewai.tools import BaseTool as CrewTool

agent = Agent("gpt-4o")


@crew_tool("Temperature")  # ticks
def one(town): ...


@small_tool  # ticks
def two(town): ...


@strand_tool  # ticks
def three(town): ...


@function_tool  # ticks
def four(town): ...


@agent.tool  # ticks
def five(town): ...


@agent.tool_plain  # ticks
def six(town): ...


model.bind_tools([one])  # ticks
OpenAI().chat.completions.create(model="gpt-4o", messages=rows, tools=tools)  # ticks
OpenAI().responses.create(model="gpt-4o", input=text, tools=tools)  # ticks
OpenAI().chat.completions.create(model="gpt-4", messages=rows, functions=tools)  # ticks
client.messages.create(model="claude", messages=rows, tools=tools)  # ticks
GenerativeModel("gemini", tools=[one])  # ticks
types.GenerateContentConfig(tools=[one])  # ticks
Tool(name="temperature", func=one)  # ticks
StructuredTool.from_function(one)  # ticks
FunctionTool.from_defaults(one)  # ticks
ollama.chat(model="llama3", messages=rows, tools=[one])  # ticks


class Seven(BaseTool):  # ticks
    pass


class Eight(SmallTool):  # ticks
    pass


class Nine(CrewTool):  # ticks
    pass
