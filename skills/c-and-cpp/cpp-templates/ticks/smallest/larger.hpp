template <typename T> T larger(T a, T b) { return a < b ? b : a; }
