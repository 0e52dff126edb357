import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { FastMCP } from "fastmcp";

const one = new McpServer({ name: "weather", version: "1.0.0" }); // ticks
one.tool("temperature", read); // ticks
one.registerTool("temperature", {}, read); // ticks
one.resource("weather", "weather://all", read); // ticks
one.registerResource("weather", "weather://all", {}, read); // ticks
one.prompt("ask", read); // ticks
one.registerPrompt("ask", {}, read); // ticks
const two = new Server({ name: "weather", version: "1.0.0" });
two.setRequestHandler(schema, read); // ticks
const three = new FastMCP({ name: "weather" });
three.addTool({ name: "temperature" }); // ticks
