package shop;

class Work extends Thread {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
