from flask import render_template, send_file
page = send_file("sales.html")
