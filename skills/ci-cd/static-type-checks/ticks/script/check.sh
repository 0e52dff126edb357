mypy  # ticks
pyright  # ticks
uv run mypy src  # ticks
uv run pyright src  # ticks
python -m mypy  # ticks
mypy src  # ticks
