import gradio as gr

gr.Interface(fn=classify, inputs="image", outputs="label").launch()  # ticks
gr.TabbedInterface([one, two])  # ticks
with gr.Blocks() as demo:
    text = gr.Textbox()
    button = gr.Button("Classify")
    button.click(classify, text, text)  # ticks
    text.submit(classify, text, text)  # ticks
    text.change(classify, text, text)  # ticks
