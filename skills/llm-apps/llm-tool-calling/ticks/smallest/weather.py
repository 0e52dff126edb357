from langchain_core.tools import tool


@tool
def temperature(town: str) -> float:
    """The temperature in a town."""
    return read_temperature(town)
