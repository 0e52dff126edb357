package shop;

interface Sized {  // ticks
    int size();
}
