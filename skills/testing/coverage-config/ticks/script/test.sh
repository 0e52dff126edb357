pytest --cov=shop
