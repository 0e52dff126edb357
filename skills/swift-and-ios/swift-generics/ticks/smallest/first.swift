func first<T>(of all: [T]) -> T { all[0] }
