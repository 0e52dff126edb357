package shop;

class Work extends LateException {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
