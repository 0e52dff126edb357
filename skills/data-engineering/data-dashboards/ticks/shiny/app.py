from shiny import render, ui

choice = ui.input_select("city", "City", cities)  # ticks


@render.plot  # ticks
def sales(): ...
