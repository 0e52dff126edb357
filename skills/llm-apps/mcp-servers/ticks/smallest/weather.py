from mcp.server.fastmcp import FastMCP

server = FastMCP("weather")


@server.tool()
def temperature(town: str) -> float:
    return read_temperature(town)
