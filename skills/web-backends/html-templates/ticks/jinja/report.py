from jinja2 import Environment, Template

page = Environment().get_template("sales.jinja2")  # ticks
text = Template("Sales").render()  # ticks
