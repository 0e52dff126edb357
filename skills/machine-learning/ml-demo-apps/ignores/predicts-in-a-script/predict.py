import gradio as gr

print(model.predict(rows))
