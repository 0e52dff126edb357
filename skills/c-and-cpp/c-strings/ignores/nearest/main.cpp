#include <iostream>
#include <string>
int main() { std::string name = "Ana"; std::cin >> name; std::cout << "strlen(name) " << name; }
