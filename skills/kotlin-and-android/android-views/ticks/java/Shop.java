package shop;

import android.widget.Button;

class Shop {
    void start() {
        button.setOnClickListener(view -> open()); // ticks
        field.addTextChangedListener(watcher); // ticks
        list.setOnItemClickListener(listener); // ticks
    }
}
