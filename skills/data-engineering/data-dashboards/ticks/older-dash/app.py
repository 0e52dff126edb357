import dash
import dash_core_components as dcc

app = dash.Dash()
one = dcc.Graph(figure=figure)  # ticks


@app.callback(Output("a", "figure"))  # ticks
def draw(city): ...
