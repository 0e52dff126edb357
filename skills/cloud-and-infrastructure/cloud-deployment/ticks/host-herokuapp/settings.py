ALLOWED_HOSTS = ["localhost", "shop.herokuapp.com"]
