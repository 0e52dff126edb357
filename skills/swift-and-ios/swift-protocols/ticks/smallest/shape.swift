protocol Shape { func area() -> Double }
