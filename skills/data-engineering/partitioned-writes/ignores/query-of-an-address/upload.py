def save(s3, page):
    address = f"https://shop.example/orders?page={page}"
    s3.upload_file("orders.json", "lake", address)
