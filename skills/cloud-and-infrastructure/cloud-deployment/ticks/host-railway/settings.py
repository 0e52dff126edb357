ALLOWED_HOSTS = ["localhost", "shop.up.railway.app"]
