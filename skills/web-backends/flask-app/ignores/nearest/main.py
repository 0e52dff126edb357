from flask import request
print(request)  # Flask(__name__)
