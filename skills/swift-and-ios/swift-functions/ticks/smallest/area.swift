func area(width: Int, height: Int) -> Int { width * height }
func volume(_ base: Int, by height: Int) -> Int { base * height }
