package shop;

class Cart extends Base {  // ticks
    private int size;  // ticks

    Cart() {}

    int size() {
        return size;
    }
}
