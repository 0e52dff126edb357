from fastmcp import FastMCP
from mcp.server import Server

one = FastMCP("weather")  # ticks
two = Server("weather")


@one.tool  # ticks
def temperature(town): ...


@one.resource("weather://{town}")  # ticks
def weather(town): ...


@one.prompt  # ticks
def ask(town): ...


@two.list_tools()  # ticks
async def tools(): ...


@two.call_tool()  # ticks
async def call(name): ...
