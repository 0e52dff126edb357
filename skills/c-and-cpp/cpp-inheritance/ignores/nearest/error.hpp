#include <exception>
class OutOfStock : public std::exception { public: const char *what() const noexcept override { return "no"; } };
