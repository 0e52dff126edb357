class Box<T extends Comparable<T>> { private T value; }
