struct Shop: App { let total = 1 }
