func first(of all: Array<Int>) -> Int { all[0] } // func first<T>(of all: [T])
