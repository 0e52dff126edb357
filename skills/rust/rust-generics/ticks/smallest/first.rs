fn first<T: Copy>(all: &[T]) -> T { all[0] }
