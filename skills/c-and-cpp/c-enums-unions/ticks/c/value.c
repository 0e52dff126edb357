typedef enum { CASH, CARD } Payment; // ticks
union value { // ticks
  int whole;
  float part;
};
typedef union { // ticks
  int whole;
} Value;
