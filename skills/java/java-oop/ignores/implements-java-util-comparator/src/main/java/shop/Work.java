package shop;

class Work implements java.util.Comparator {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
