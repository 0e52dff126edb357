import panel as pn

column = pn.Column("Sales")  # ticks
row = pn.Row("Stock")  # ticks
pane = pn.pane.Matplotlib(figure)  # ticks
choice = pn.widgets.Select(options=cities)  # ticks
bound = pn.bind(draw, choice)  # ticks
shown = pn.interact(draw, city=cities)  # ticks
