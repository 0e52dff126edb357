package shop;

class Work extends java.util.ArrayList {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
