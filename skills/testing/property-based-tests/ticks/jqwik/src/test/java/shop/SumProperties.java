package shop;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SumProperties {
    @Property  // ticks
    boolean sum(@ForAll int number) {
        return number + 0 == number;
    }
}
