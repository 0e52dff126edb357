class CartVM { var size = 0 } // ticks
