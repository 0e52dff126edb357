import altair as alt
from bokeh.plotting import figure

alt.Chart(rows).mark_bar()  # ticks
page = figure()
page.line(days, totals)  # ticks
page.vbar(days, totals)  # ticks
page.hbar(days, totals)  # ticks
page.circle(days, totals)  # ticks
page.scatter(days, totals)  # ticks
