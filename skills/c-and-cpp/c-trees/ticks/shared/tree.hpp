#include <memory>
struct Node {
  std::shared_ptr<Node> left; // ticks
};
inline void add(Node &to) {
  to->left = std::make_shared<Node>(); // ticks
}
