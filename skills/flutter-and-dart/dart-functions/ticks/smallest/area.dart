int area(int width, int height) => width * height;
int volume(int base, {int height = 1}) => base * height;
