test:
	pytest --cov=shop
