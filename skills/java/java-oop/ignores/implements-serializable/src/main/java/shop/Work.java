package shop;

class Work implements Serializable {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
