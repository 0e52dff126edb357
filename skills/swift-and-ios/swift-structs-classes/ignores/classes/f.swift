class Shop: App { var total = 0 }
