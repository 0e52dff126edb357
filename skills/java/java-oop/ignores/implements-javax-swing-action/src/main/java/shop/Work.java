package shop;

class Work implements javax.swing.Action {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
