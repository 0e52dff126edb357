int main(void) {
  const char *url = getenv("DATABASE_URL");
}
