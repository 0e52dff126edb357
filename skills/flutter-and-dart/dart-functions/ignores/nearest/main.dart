void main(List<String> words) { hello(); } // int area(int width)
void hello() { print('hello'); }
int area(int width) => width;
