struct Shop: Scene { let total = 1 }
