import dash
from dash import html

app = dash.Dash(__name__)
app.layout = html.Div([html.Iframe(id="map", srcDoc=sales_map())])  # ticks


@app.callback(dash.Output("map", "srcDoc"), dash.Input("year", "value"))  # ticks
def show(year):
    return sales_map(year)
