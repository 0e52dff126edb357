ALLOWED_HOSTS = ["localhost", "shop.azurewebsites.net"]
