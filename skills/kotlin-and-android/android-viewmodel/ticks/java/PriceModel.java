package shop;

import androidx.lifecycle.AndroidViewModel;

class PriceModel extends AndroidViewModel { // ticks
    void raise() {}
}
