ALLOWED_HOSTS = ["localhost", "shop.pythonanywhere.com"]
