ALLOWED_HOSTS = ["localhost", "shop.fly.dev"]
