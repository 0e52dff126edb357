ALLOWED_HOSTS = ["localhost", "shop.onrender.com"]
