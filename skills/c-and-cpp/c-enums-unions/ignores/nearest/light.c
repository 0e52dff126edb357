#define RED 0
const int green = 1; /* enum light { RED }; */
