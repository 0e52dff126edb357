int area(int width, int height) { return width * height; }
int volume(int base, int height) { return base * height; }
