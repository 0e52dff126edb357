struct list { // ticks
  int size;
};
