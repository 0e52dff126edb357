int main() {
  auto url = std::getenv("DATABASE_URL");
}
