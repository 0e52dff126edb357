package shop;

import androidx.lifecycle.ViewModel;

class LoafModel extends ViewModel { // ticks
    void bake() {}
}
