class Box { private java.util.List<String> values; /* Box<T> */ }
