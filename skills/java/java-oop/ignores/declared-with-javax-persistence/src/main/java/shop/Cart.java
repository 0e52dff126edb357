package shop;

import javax.persistence.Entity;

class Cart extends Base implements Sized {
    private int size;

    Cart() {}

    int size() {
        return size;
    }
}
