#include <string>
using namespace std;
void work(string text, char *raw) {
  text.substr(0, 2); // ticks
  text.find("a"); // ticks
  text.rfind("a"); // ticks
  text.replace(0, 1, "b"); // ticks
  text.insert(0, "b"); // ticks
  text.erase(0, 1); // ticks
  text.append("b"); // ticks
  text.compare("b"); // ticks
  text.push_back('c'); // ticks
  text.pop_back(); // ticks
  text.length(); // ticks
  text.size(); // ticks
  text.at(0); // ticks
  text.find_first_of("ab"); // ticks
  text.c_str(); // ticks
  text.empty(); // ticks
  stringstream line; line << text; line.str(); // ticks
  to_string(1); // ticks
  std::stoi("1"); // ticks
  strcpy(raw, "a"); // ticks
  strcmp(raw, "a"); // ticks
  strcat(raw, "a"); // ticks
  strtok(raw, "a"); // ticks
  strlen(raw); // ticks
  strncpy_s(raw, 8, "a"); // ticks
  strstr(raw, "a"); // ticks
  snprintf(raw, 8, "a"); // ticks
  sprintf_s(raw, 8, "a"); // ticks
  toupper(*raw); // ticks
  tolower(*raw); // ticks
  isalpha(*raw); // ticks
  isdigit(*raw); // ticks
}
