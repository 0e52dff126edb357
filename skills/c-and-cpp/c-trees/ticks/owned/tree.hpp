#include <memory>
struct Node {
  std::unique_ptr<Node> left; // ticks
};
inline void add(Node &to) {
  to->left = std::make_unique<Node>(); // ticks
}
