package shop;

class Cart {
    private int size;  // ticks

    Cart() {}

    int size() {
        return size;
    }
}
