import panel as pn

choice = pn.widgets.Select(options=cities)  # ticks
