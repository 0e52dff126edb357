enum class Light { Red, Green }; // ticks
union Value { // ticks
  int whole;
  float part;
};
typedef enum { CASH, CARD } Payment; // ticks
typedef union { // ticks
  int whole;
} Word;
