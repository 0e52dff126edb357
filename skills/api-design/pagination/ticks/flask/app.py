from flask import Flask

page = Sale.query.paginate(page=1, per_page=20)  # ticks
