import plotly.express as px
import plotly.graph_objects as go

px.line(rows)  # ticks
go.Scatter(x=days)  # ticks
go.Bar(x=days)  # ticks
go.Pie(values=totals)  # ticks
go.Histogram(x=totals)  # ticks
go.Box(x=totals)  # ticks
go.Heatmap(z=grid)  # ticks
go.Candlestick(x=days)  # ticks
go.Indicator(value=1)  # ticks
go.Choropleth(z=totals)  # ticks
