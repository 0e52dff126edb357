package shop;

class LogIn extends UsernamePasswordAuthenticationFilter {}  // ticks
