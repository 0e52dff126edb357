package shop;

class Work implements Runnable {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
