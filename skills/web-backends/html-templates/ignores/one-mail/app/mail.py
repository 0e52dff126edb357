from jinja2 import Environment, FileSystemLoader

mails = Environment(loader=FileSystemLoader("app/templates"))
text = mails.get_template("email/welcome.html").render(name="Ann")
