from dash import Dash, callback, dash_table, dcc

app = Dash()
one = dcc.Graph(figure=figure)  # ticks
two = dash_table.DataTable(rows)  # ticks


@app.callback(Output("a", "figure"))  # ticks
def draw(city): ...


@callback(Output("b", "data"))  # ticks
def fill(city): ...
