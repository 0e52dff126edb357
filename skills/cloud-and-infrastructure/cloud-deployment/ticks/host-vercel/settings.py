ALLOWED_HOSTS = ["localhost", "shop.vercel.app"]
