import gradio as gr

gr.Dataframe(rows)  # ticks
gr.Plot(figure)  # ticks
gr.LinePlot(rows)  # ticks
gr.BarPlot(rows)  # ticks
gr.Dropdown(cities)  # ticks
gr.Slider(1, 9)  # ticks
gr.Radio(cities)  # ticks
