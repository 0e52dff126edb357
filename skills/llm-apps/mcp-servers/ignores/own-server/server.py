from mcp.server.fastmcp import FastMCP

print("starting")
