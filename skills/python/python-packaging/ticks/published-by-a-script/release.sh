twine upload dist/*  # ticks
poetry publish --build  # ticks
uv publish  # ticks
