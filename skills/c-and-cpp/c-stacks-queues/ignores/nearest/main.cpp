#include <stack>
int main() { std::stack<int> all; all.push(1); all.pop(); return 0; }
