package shop;

import org.springframework.stereotype.Service;

class Cart extends Base implements Sized {
    private int size;

    Cart() {}

    int size() {
        return size;
    }
}
