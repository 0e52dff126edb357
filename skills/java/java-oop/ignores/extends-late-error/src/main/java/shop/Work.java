package shop;

class Work extends LateError {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
